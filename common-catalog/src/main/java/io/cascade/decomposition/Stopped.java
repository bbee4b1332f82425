package io.cascade.decomposition;

/**
 * Ends an evaluation. An error and no exception, because expressions absorb exceptions: {@code broken || true} is true.
 */
final class Stopped extends Error {

    private final Cause cause;

    private Stopped(Cause cause, String reason) {
        super(reason, null, false, false);
        this.cause = cause;
    }

    private enum Cause {
        VALUES,
        BOUND,
        TIME
    }

    /** By what it read or gave. */
    static Stopped byValues(String reason) {
        return new Stopped(Cause.VALUES, reason);
    }

    static Stopped byBound(String reason) {
        return new Stopped(Cause.BOUND, reason);
    }

    static Stopped byTime() {
        return new Stopped(Cause.TIME, "the rules of one order may take %s".formatted(Bounds.TIME));
    }

    /** What whoever wanted the value of the expression is told. */
    RuntimeException outcome(String text) {
        var reason = String.valueOf(getMessage());
        return switch (cause) {
            case VALUES -> new ExpressionFailed(text, reason);
            case BOUND -> ExpressionFailed.beyondBounds(text, reason);
            case TIME -> new EvaluationInterrupted(text, reason);
        };
    }
}
