package io.cascade.boundary.listing;

import io.cascade.boundary.listing.AttributeTable.Kind;
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

    /** @throws RequestRefused when the value does not fit the column or cannot be compared so */
    Sql condition(Condition condition) {
        if (condition.operator() == Operator.REGEX) {
            return Regex.matching(textOf(), condition);
        }
        return Sql.of("%s %s ?".formatted(comparable(), condition.operator().sql()), bindable(condition.value()));
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

    /** Dates are shown in milliseconds and must be found by what is shown. */
    private String comparable() {
        return kind == Kind.INSTANT ? "date_trunc('milliseconds', %s)".formatted(sql) : "(" + sql + ")";
    }

    private String textOf() {
        return switch (kind) {
            case TEXT -> "(" + sql + ")";
            // the wire's spelling of a stored constant: IN_PROGRESS is inProgress
            case STATE ->
                "(lower(left(replace(initcap(replace(%1$s, '_', ' ')), ' ', ''), 1))".formatted(sql)
                        + " || substr(replace(initcap(replace(%s, '_', ' ')), ' ', ''), 2))".formatted(sql);
            case INSTANT, NUMBER, BOOLEAN ->
                throw RequestRefused.breaksContract(name, "is no text that a regular expression could match");
        };
    }

    private Object bindable(String value) {
        return switch (kind) {
            case TEXT -> value;
            case STATE -> value.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
            case INSTANT -> instant(value);
            case NUMBER -> number(value);
            case BOOLEAN -> truth(value);
        };
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
