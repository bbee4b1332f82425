package io.cascade.decomposition;

/** An expression that type-checked but could not be computed from the values it met. */
public final class ExpressionFailed extends RuntimeException {

    ExpressionFailed(String text, Exception cause) {
        super("cannot compute '%s': %s".formatted(text, cause.getMessage()), cause);
    }
}
