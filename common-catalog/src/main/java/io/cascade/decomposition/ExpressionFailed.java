package io.cascade.decomposition;

import org.jspecify.annotations.Nullable;

/** An expression that cannot be computed from the values it met, or not within the bounds; told in words for people. */
public final class ExpressionFailed extends RuntimeException {

    private static final int SHOWN = 200;

    private final boolean isBeyondBounds;

    ExpressionFailed(String text, String reason) {
        this(told(text, reason), null, false);
    }

    private ExpressionFailed(String message, @Nullable ExpressionFailed cause, boolean isBeyondBounds) {
        super(message, cause);
        this.isBeyondBounds = isBeyondBounds;
    }

    static ExpressionFailed beyondBounds(String reason) {
        return new ExpressionFailed(reason, null, true);
    }

    static ExpressionFailed beyondBounds(String text, String reason) {
        return beyondBounds(told(text, reason));
    }

    /** The same failure, told with the place where the expression stands. */
    public ExpressionFailed in(String where) {
        return new ExpressionFailed("%s: %s".formatted(where, getMessage()), this, isBeyondBounds);
    }

    /** Whether it asked for more than a rule may. */
    public boolean isBeyondBounds() {
        return isBeyondBounds;
    }

    static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static String told(String text, String reason) {
        return "cannot compute '%s': %s".formatted(shortened(text), reason);
    }
}
