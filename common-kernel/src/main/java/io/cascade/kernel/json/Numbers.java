package io.cascade.kernel.json;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers that PostgreSQL can reckon with and that every service takes however they are written: a number that is taken with an
 * exponent is given back by the database digit by digit, and sent on like that.
 */
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

    /** Whether it can be taken, also after a rule has made a {@code double} of it. */
    public static boolean isReckonable(BigDecimal number) {
        return digitsWrittenOut(number) <= MOST_DIGITS
                && digitsWrittenOut(BigDecimal.valueOf(number.doubleValue())) <= MOST_DIGITS;
    }

    /** Before and behind the point, as they stand there without an exponent. */
    private static long digitsWrittenOut(BigDecimal number) {
        long before = Math.max(1L, (long) number.precision() - number.scale());
        long behind = Math.max(0L, number.scale());
        return before + behind;
    }
}
