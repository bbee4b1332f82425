package io.cascade.kernel.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Date-times as RFC 3339 has them: years of four digits, and offsets that exist. PostgreSQL knows all of them. */
public final class DateTimes {

    private static final int LAST_YEAR = 9_999;
    private static final int LARGEST_OFFSET_SECONDS = 15 * 3_600;

    private DateTimes() {}

    /** The moment that a text names, if it names one. */
    public static Optional<Instant> in(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(DateTimes::isUsual)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(OffsetDateTime moment) {
        return moment.getYear() > 0
                && moment.getYear() <= LAST_YEAR
                && Math.abs(moment.getOffset().getTotalSeconds()) <= LARGEST_OFFSET_SECONDS;
    }
}
