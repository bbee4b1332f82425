package io.cascade.decomposition;

import java.util.Set;

/** An expression that type-checked but could not be computed from the values it met. */
public final class ExpressionFailed extends RuntimeException {

    ExpressionFailed(String text, Set<String> missing) {
        super("cannot compute '%s': there is no value for %s".formatted(text, String.join(", ", missing)));
    }

    ExpressionFailed(String text, Exception cause) {
        super("cannot compute '%s': %s".formatted(text, cause.getMessage()), cause);
    }
}
