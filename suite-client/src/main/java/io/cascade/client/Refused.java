package io.cascade.client;

/** A service answered, but not with what was asked for. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String request, int status, String reason) {
        super("%s was answered with %d: %s".formatted(request, status, reason));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
