package io.cascade.kernel.lifecycle;

/** A move that the lifecycle forbids. Names from, to, the aggregate and what asked for the move. */
public final class IllegalTransition extends RuntimeException {

    public IllegalTransition(Enum<?> from, Enum<?> to, String id, String cause) {
        super("%s cannot go from %s to %s (%s)".formatted(id, from, to, cause));
    }
}
