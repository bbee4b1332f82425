package io.cascade.decomposition;

import java.util.function.LongSupplier;

/** What the rules of one order may take together. Used by one thread. */
public final class Allowance {

    private final LongSupplier nanoTime;
    private final long start;
    private long steps;
    private long items;
    private long size;

    public Allowance() {
        this(System::nanoTime);
    }

    Allowance(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    void step(long count) {
        steps += count;
        if (steps > Bounds.ORDER_STEPS) {
            throw Stopped.byBound("the rules of one order may take %d steps together".formatted(Bounds.ORDER_STEPS));
        }
        if (nanoTime.getAsLong() - start > Bounds.TIME.toNanos()) {
            throw Stopped.byTime();
        }
    }

    /** @throws ExpressionFailed when the order would be decomposed into more than one may be */
    void add(DecomposedItem item) {
        items++;
        size += Size.of(item.characteristics()) + Size.of(item.trace().input());
        if (items > Bounds.ORDER_ITEMS) {
            throw ExpressionFailed.beyondBounds(
                    "an order may be decomposed into %d items".formatted(Bounds.ORDER_ITEMS));
        }
        if (size > Bounds.ORDER_SIZE) {
            throw ExpressionFailed.beyondBounds(
                    "the items that one order is decomposed into may hold %d characters together"
                            .formatted(Bounds.ORDER_SIZE));
        }
    }
}
