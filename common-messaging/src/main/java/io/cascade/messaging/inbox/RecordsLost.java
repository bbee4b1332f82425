package io.cascade.messaging.inbox;

/** Told to whoever listens within this service: a topic holds no more what this service had not read of it yet. */
public record RecordsLost(String topic) {}
