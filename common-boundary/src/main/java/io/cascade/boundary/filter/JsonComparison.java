package io.cascade.boundary.filter;

import io.cascade.kernel.json.DateTimes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A comparison of a value in JSON with a wanted one. */
record JsonComparison(Operator operator, Wanted wanted) {

    private static final Pattern NUMBER = Pattern.compile(Wanted.WRITTEN_AS_NUMBER);
    private static final Pattern MOMENT = Pattern.compile(Wanted.WRITTEN_AS_MOMENT);

    boolean holds(JsonNode found) {
        return order(found).filter(operator::allows).isPresent() || operator == Operator.EQ && isSameText(found);
    }

    private boolean isSameText(JsonNode found) {
        return found.asString().equals(wanted.text());
    }

    private Optional<Integer> order(JsonNode found) {
        if (wanted.number().isPresent()) {
            return number(found).map(number -> number.compareTo(wanted.number().get()));
        }
        if (wanted.moment().isPresent()) {
            return moment(found).map(moment -> moment.compareTo(wanted.moment().get()));
        }
        return Optional.of(inOrderOfCharacters(found.asString(), wanted.text()));
    }

    /** A text is as large as the number that it is written as, but equal only to the same text. */
    private Optional<BigDecimal> number(JsonNode found) {
        if (found.isNumber()) {
            return Optional.of(found.decimalValue());
        }
        return Optional.of(found.asString())
                .filter(text -> operator != Operator.EQ
                        && found.isString()
                        && NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    }

    private static Optional<Instant> moment(JsonNode found) {
        return Optional.of(found.asString())
                .filter(text -> MOMENT.matcher(text).matches())
                .flatMap(DateTimes::in);
    }

    /** By code points, as PostgreSQL does; up to the first that differs, since a text can be long. */
    private static int inOrderOfCharacters(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int mine = one.codePointAt(at);
            int its = other.codePointAt(at);
            if (mine != its) {
                return Integer.compare(mine, its);
            }
            at += Character.charCount(mine);
        }
        return Integer.compare(one.length(), other.length());
    }
}
