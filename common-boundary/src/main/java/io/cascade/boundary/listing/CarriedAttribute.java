package io.cascade.boundary.listing;

import io.cascade.kernel.json.DateTimes;
import io.cascade.kernel.json.Numbers;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An attribute somewhere in the JSON that a resource carries. A path goes through arrays, so there may be many values:
 * a comparison holds when it holds for one of them, and {@code ne} when {@code eq} does not.
 */
final class CarriedAttribute {

    private static final String TEXT = "(v #>> '{}')";
    private static final String IS_NUMBER = "jsonb_typeof(v) = 'number'";
    private static final String IS_DATE_TIME =
            TEXT + " ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d' and pg_input_is_valid(" + TEXT + ", 'timestamptz')";

    private CarriedAttribute() {}

    static Sql condition(String document, Condition condition) {
        var path = jsonPath(condition.path());
        if (condition.operator() == Operator.NE) {
            var equal = new Condition(condition.path(), Operator.EQ, condition.value());
            return comparison(equal).within("not exists (" + valuesAt(document, path) + " where %s)");
        }
        return comparison(condition).within("exists (" + valuesAt(document, path) + " where %s)");
    }

    /** The first value as text, numbers by their size. */
    static Sql sortKey(String document, String path) {
        return Sql.of("jsonb_path_query_first(%s, '%s')".formatted(document, jsonPath(path)));
    }

    private static Sql comparison(Condition condition) {
        if (condition.operator() == Operator.REGEX) {
            return Regex.matching(TEXT, condition);
        }
        var sign = condition.operator().sql();
        var readings = new ArrayList<Sql>();
        Numbers.in(condition.value())
                .ifPresent(number -> readings.add(
                        Sql.of("case when %s then %s::numeric %s ? end".formatted(IS_NUMBER, TEXT, sign), number)));
        DateTimes.in(condition.value())
                .map(Timestamp::from)
                .ifPresent(instant -> readings.add(Sql.of(
                        "case when %s then %s::timestamptz %s ? end".formatted(IS_DATE_TIME, TEXT, sign), instant)));
        if (condition.operator() == Operator.EQ || readings.isEmpty()) {
            readings.add(Sql.of("%s collate \"C\" %s ?".formatted(TEXT, sign), condition.value()));
        }
        return Sql.anyOf(readings);
    }

    private static String valuesAt(String document, String path) {
        return "select 1 from jsonb_path_query(%s, '%s') v".formatted(document, path);
    }

    /** The names were checked to be words, so they can stand in the text. */
    private static String jsonPath(String path) {
        return Stream.of(path.split("\\."))
                .filter(name -> !name.isEmpty())
                .map(name -> ".\"" + name + "\"")
                .collect(Collectors.joining("", "lax $", "[*]"));
    }
}
