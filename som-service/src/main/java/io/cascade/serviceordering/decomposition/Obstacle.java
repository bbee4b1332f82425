package io.cascade.serviceordering.decomposition;

/**
 * Why a service item cannot be built.
 *
 * @param path the attribute of the item that is at fault
 */
public record Obstacle(String code, String reason, String serviceItemId, String path) {}
