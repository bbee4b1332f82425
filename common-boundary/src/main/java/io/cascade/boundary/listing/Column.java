package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Condition;
import io.cascade.boundary.filter.Operator;
import io.cascade.boundary.filter.Wanted;
import io.cascade.kernel.json.DateTimes;
import io.cascade.kernel.json.Numbers;
import io.cascade.kernel.refusal.RequestRefused;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An attribute that has one value in one column. */
record Column(String name, String sql, Kind kind) {

    private static final Pattern UNDERSCORED = Pattern.compile("_(.)");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    /** How a filter value is read before it is bound. */
    enum Kind {
        TEXT,
        /** An enum that is stored upper-snake and spelled lower-camel on the wire. */
        STATE,
        INSTANT,
        NUMBER,
        BOOLEAN
    }

    /**
     * What is not there is equal to nothing, and in no order with anything.
     *
     * @throws RequestRefused when a value does not fit the column or cannot be compared so
     */
    Sql condition(Condition condition) {
        if (condition.operator() == Operator.NE) {
            return condition(condition.by(Operator.EQ)).within("%s is not true");
        }
        return Sql.anyOf(condition.values().stream()
                .map(value -> comparison(condition.operator(), value))
                .toList());
    }

    /** An expression of any kind: what is but a constant or a name may stand for something else in an order. */
    Sql sortKey() {
        return Sql.of("case when true then %s end".formatted(sql));
    }

    /** The attribute as it is on the wire, in a row that has the column at this place. */
    @Nullable Object read(ResultSet row, int place) throws SQLException {
        return switch (kind) {
            case TEXT -> row.getString(place);
            case STATE -> spelled(row.getString(place));
            case INSTANT -> {
                var instant = row.getTimestamp(place);
                yield instant == null ? null : instant.toInstant();
            }
            case NUMBER -> row.getBigDecimal(place);
            case BOOLEAN -> row.getObject(place);
        };
    }

    private static @Nullable String spelled(@Nullable String constant) {
        return constant == null
                ? null
                : UNDERSCORED
                        .matcher(constant.toLowerCase(Locale.ROOT))
                        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private Sql comparison(Operator operator, String value) {
        return switch (kind) {
            case TEXT -> ofText(new SqlText("(" + sql + ")"), operator, value);
            case STATE -> operator == Operator.EQ ? isConstant(value) : ofText(spelling(), operator, value);
            case INSTANT -> compared("date_trunc('milliseconds', %s)".formatted(sql), operator, instant(value));
            case NUMBER -> compared("(" + sql + ")", operator, number(value));
            case BOOLEAN -> compared("(" + sql + ")", operator, truth(value));
        };
    }

    private static Sql ofText(SqlText text, Operator operator, String value) {
        return switch (operator) {
            case EQ -> text.equal(Wanted.of(value));
            case REGEX -> text.matching(value);
            default -> text.ordered(operator, Wanted.of(value));
        };
    }

    /** Dates are shown in milliseconds and must be found by what is shown. */
    private Sql compared(String comparable, Operator operator, Object bound) {
        if (operator == Operator.REGEX) {
            throw RequestRefused.breaksContract(name, "is no text that a regular expression could match");
        }
        return Sql.of("%s %s ?".formatted(comparable, operator.symbol()), bound);
    }

    /** A state is found by its spelling on the wire alone. */
    private Sql isConstant(String value) {
        var constant = value.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return value.equals(spelled(constant)) ? Sql.of("(%s) = ?".formatted(sql), constant) : Sql.of("false");
    }

    /** The wire's spelling of a stored constant: IN_PROGRESS is inProgress. */
    private SqlText spelling() {
        return new SqlText("(lower(left(replace(initcap(replace(%1$s, '_', ' ')), ' ', ''), 1))".formatted(sql)
                + " || substr(replace(initcap(replace(%s, '_', ' ')), ' ', ''), 2))".formatted(sql));
    }

    private Timestamp instant(String value) {
        return DateTimes.in(value)
                .map(Timestamp::from)
                .orElseThrow(() -> RequestRefused.breaksContract(name, "must be a date-time as RFC 3339 writes it"));
    }

    private BigDecimal number(String value) {
        return Numbers.in(value).orElseThrow(() -> RequestRefused.breaksContract(name, "must be a number"));
    }

    private Boolean truth(String value) {
        if (!TRUTHS.contains(value)) {
            throw RequestRefused.breaksContract(name, "must be true or false");
        }
        return Boolean.valueOf(value);
    }
}
