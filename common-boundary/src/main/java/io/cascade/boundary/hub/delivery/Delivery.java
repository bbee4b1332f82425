package io.cascade.boundary.hub.delivery;

/**
 * An event that a listener has not acknowledged.
 *
 * @param id of later events is greater
 * @param key of the resource that the event tells of
 * @param payload packed, because a whole batch of them is held
 * @param plainBytes how long the payload is when it is unpacked, if that was noted, or an estimate
 */
@SuppressWarnings("ArrayRecordComponent")
record Delivery(long id, String key, String eventType, String correlationId, byte[] payload, int plainBytes) {}
