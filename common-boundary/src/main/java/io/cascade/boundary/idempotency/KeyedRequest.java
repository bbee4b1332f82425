package io.cascade.boundary.idempotency;

/**
 * A request whose sender wants it to take effect once.
 *
 * @param address the path it was sent to
 * @param key what its sender calls it
 * @param fingerprint tells its body from others
 */
record KeyedRequest(String address, String key, String fingerprint) {}
