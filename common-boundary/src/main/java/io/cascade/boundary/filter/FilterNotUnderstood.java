package io.cascade.boundary.hub.query;

/** A filter that cannot be understood; the message says what is wrong with it, for people. */
public final class QueryNotUnderstood extends RuntimeException {

    QueryNotUnderstood(String message) {
        super(message);
    }
}
