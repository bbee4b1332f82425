package io.cascade.boundary.filter;

import io.cascade.kernel.json.DateTimes;
import io.cascade.kernel.json.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A value that a filter compares with, as everything that it may be read as. A number is compared with what is written as one
 * and a moment with what names one; any other text is compared as text, character by character.
 *
 * @param text as it is written: what is equal to it as text is equal to it
 */
public record Wanted(String text, Optional<BigDecimal> number, Optional<Instant> moment) {

    /** How a text is written that is compared with a number; PostgreSQL and Java read the expression alike. */
    public static final String WRITTEN_AS_NUMBER = "^[+-]?[0-9]{1,30}([.][0-9]{1,30})?([eE][+-]?[0-9]{1,2})?$";

    /** How a text is written that is compared with a moment. */
    public static final String WRITTEN_AS_MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]"
            + "(:[0-5][0-9]([.][0-9]{1,6})?)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$";

    public static Wanted of(String text) {
        return new Wanted(text, Numbers.in(text), DateTimes.in(text));
    }
}
