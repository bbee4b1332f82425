package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Condition;
import io.cascade.boundary.filter.Operator;
import io.cascade.boundary.filter.Wanted;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An attribute that is found in JSON, with everything inside it. A path goes through arrays, so there may be many values: a
 * comparison holds when it holds for one of them, and {@code ne} when {@code eq} does not.
 *
 * @param document a jsonb expression
 * @param isAttribute whether that is the attribute itself and not an object that has it
 */
record CarriedAttribute(String document, boolean isAttribute) {

    private static final Pattern PATH = Pattern.compile("[\\w@]+(\\.[\\w@:-]+)*");
    private static final SqlText TEXT = new SqlText("(v #>> '{}')");
    private static final String IS_NUMBER = "jsonb_typeof(v) = 'number'";

    /** Whether the names are words, so that they can stand in SQL. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    Sql condition(Condition condition) {
        if (condition.operator() == Operator.NE) {
            return condition(condition.by(Operator.EQ)).within("not %s");
        }
        return Sql.anyOf(condition.values().stream()
                        .map(value -> comparison(condition.operator(), value))
                        .toList())
                .within("exists (select 1 from jsonb_path_query(%s, '%s') v"
                        .formatted(document, jsonPath(condition.path()))
                        .concat(" where jsonb_typeof(v) not in ('object', 'array') and %s)"));
    }

    /** The first value as text, numbers by their size. */
    Sql sortKey(String path) {
        return Sql.of("jsonb_path_query_first(%s, '%s')".formatted(document, jsonPath(path)));
    }

    private static Sql comparison(Operator operator, String value) {
        if (operator == Operator.REGEX) {
            return TEXT.matching(value);
        }
        var wanted = Wanted.of(value);
        var asText = operator == Operator.EQ ? TEXT.equal(wanted) : TEXT.ordered(operator, wanted);
        return wanted.number()
                .map(number -> Sql.anyOf(Stream.of(TEXT.asNumber(IS_NUMBER, operator, number), asText)
                        .toList()))
                .orElse(asText);
    }

    private String jsonPath(String path) {
        return Stream.of(path.split("\\."))
                .skip(isAttribute ? 1 : 0)
                .map(name -> ".\"" + name + "\"")
                .collect(Collectors.joining("", "lax $", "[*]"));
    }
}
