package io.cascade.serviceordering.serviceorder;

import org.jspecify.annotations.Nullable;

/**
 * One reason why an order was not accepted.
 *
 * @param itemId the item it concerns, absent when the whole order is meant
 * @param path the attribute it concerns
 */
public record Refusal(
        String code,
        String reason,
        @Nullable String itemId,
        @Nullable String path) {}
