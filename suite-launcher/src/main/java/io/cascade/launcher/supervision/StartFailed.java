package io.cascade.launcher.supervision;

/** Something could not be started; the message says what, and what it said itself. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
