package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.Operator;
import io.cascade.boundary.filter.Wanted;
import java.sql.Timestamp;
import java.util.ArrayList;

/**
 * A text, and how it is compared in SQL: with a number when it is written as one, with a moment when it names one, and with any
 * other text character by character, whatever the database's collation.
 *
 * @param sql an expression of the type text
 */
record SqlText(String sql) {

    private static final String IS_NUMBER = "%s ~ '" + Wanted.WRITTEN_AS_NUMBER + "'";
    private static final String IS_MOMENT =
            "%1$s ~ '" + Wanted.WRITTEN_AS_MOMENT + "' and pg_input_is_valid(%1$s, 'timestamptz')";

    /** Texts are equal when they are the same, and when they name the same moment. */
    Sql equal(Wanted wanted) {
        var readings = new ArrayList<Sql>();
        readings.add(Sql.of(sql + " = ?", wanted.text()));
        wanted.moment().map(Timestamp::from).ifPresent(moment -> readings.add(asMoment(Operator.EQ, moment)));
        return Sql.anyOf(readings);
    }

    Sql ordered(Operator operator, Wanted wanted) {
        return wanted.number()
                .map(number -> asNumber(IS_NUMBER.formatted(sql), operator, number))
                .or(() -> wanted.moment().map(Timestamp::from).map(moment -> asMoment(operator, moment)))
                .orElseGet(() -> Sql.of("%s collate \"C\" %s ?".formatted(sql, operator.symbol()), wanted.text()));
    }

    /** @param isNumber SQL that says whether it can be taken for a number */
    Sql asNumber(String isNumber, Operator operator, Object number) {
        return Sql.of("case when %s then %s::numeric %s ? end".formatted(isNumber, sql, operator.symbol()), number);
    }

    private Sql asMoment(Operator operator, Timestamp moment) {
        return Sql.of(
                "case when %s then %s::timestamptz %s ? end"
                        .formatted(IS_MOMENT.formatted(sql), sql, operator.symbol()),
                moment);
    }

    /** Letters and digits are those of ASCII, whatever the database's collation. */
    Sql matching(String expression) {
        return Sql.of(
                "case when length(%1$s) <= %2$d then %1$s collate \"C\" ~ ? end"
                        .formatted(sql, Filter.LONGEST_MATCHED_TEXT),
                expression);
    }
}
