package io.cascade.releasedcatalog;

import io.cascade.decomposition.Bounds;

/** How many expressions a release has room for. Compiled, one takes some hundred times the room of its text. */
final class ExpressionRoom {

    /** What an expression takes beside its text, in characters. */
    static final int EACH = 20;

    private final int most;
    private int taken;
    private boolean isFull;

    ExpressionRoom() {
        this(Bounds.RELEASE_EXPRESSIONS);
    }

    ExpressionRoom(int most) {
        this.most = most;
    }

    /** @return whether the expression still has room; once one has not, none has */
    boolean take(String text) {
        isFull = isFull || text.length() + EACH > most - taken;
        if (!isFull) {
            taken += text.length() + EACH;
        }
        return !isFull;
    }

    boolean isFull() {
        return isFull;
    }

    int taken() {
        return taken;
    }
}
