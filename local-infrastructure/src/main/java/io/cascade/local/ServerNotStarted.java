package io.cascade.local;

/** A local server could not be brought up, or its data cannot be used; the message says what to do about it. */
public final class ServerNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerNotStarted(String message) {
        super(message);
    }

    ServerNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
