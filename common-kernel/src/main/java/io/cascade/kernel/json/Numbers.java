package io.cascade.kernel.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that PostgreSQL can reckon with and that it gives back, written out, within what {@link Json} reads. */
public final class Numbers {

    private static final int MOST_DIGITS = 300;

    private Numbers() {}

    /** The number that a text is, if it is one. */
    public static Optional<BigDecimal> in(String text) {
        try {
            return Optional.of(new BigDecimal(text)).filter(Numbers::isReckonable);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public static boolean isReckonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
