package io.cascade.boundary.filter;

/** How much may still be spent on holding one filter against one document, in characters matched times what they match. */
final class Effort {

    /** Some tens of milliseconds. */
    private static final long MOST = 2_000_000;

    private long left = MOST;

    /** @throws Exhausted when there is not so much left */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    /** Nobody knows what the filter says of the document. */
    static final class Exhausted extends RuntimeException {

        private Exhausted() {
            super("a filter costs too much", null, false, false);
        }
    }
}
