package io.cascade.boundary.idempotency;

import java.util.Map;

/** What a request was answered when it came first. */
record FirstAnswer(int status, Map<String, String> headers, byte[] body) {}
