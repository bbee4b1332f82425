package io.cascade.boundary.hub.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** How a value is compared (TMF630): as numbers, as moments, or else as text. */
enum Operator {
    EQ(result -> result == 0),
    NE(result -> result != 0),
    GT(result -> result > 0),
    GTE(result -> result >= 0),
    LT(result -> result < 0),
    LTE(result -> result <= 0);

    private final IntPredicate verdict;

    Operator(IntPredicate verdict) {
        this.verdict = verdict;
    }

    /** The operator that is the last segment of a path, such as {@code gte}. */
    static Optional<Operator> named(String segment) {
        return Arrays.stream(values())
                .filter(operator -> operator.name().toLowerCase(Locale.ROOT).equals(segment))
                .findFirst();
    }

    boolean holds(String actual, String wanted) {
        return verdict.test(compare(actual, wanted));
    }

    private static int compare(String actual, String wanted) {
        if (actual.equals(wanted)) {
            return 0;
        }
        var asNumbers = compareAs(Operator::number, actual, wanted);
        if (asNumbers != null) {
            return asNumbers;
        }
        var asMoments = compareAs(Operator::moment, actual, wanted);
        return asMoments == null ? actual.compareTo(wanted) : asMoments;
    }

    private static <T extends Comparable<T>> @Nullable Integer compareAs(
            Function<String, Optional<T>> reading, String actual, String wanted) {
        return reading.apply(actual)
                .flatMap(one -> reading.apply(wanted).map(one::compareTo))
                .orElse(null);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
