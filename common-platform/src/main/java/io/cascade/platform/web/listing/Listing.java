package io.cascade.platform.web.listing;

import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.AttributeTable.Attribute;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Answers lists: filters and pages in SQL, then lets the caller turn the ids of the page into resources. */
@Component
public class Listing {

    /** The most that one answer holds when the client sets no limit of its own, and at all. */
    private static final int MOST = 1_000;

    private final JdbcTemplate jdbc;

    Listing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param resources gives the resources of the ids, in their order
     * @throws RequestRefused when an attribute cannot be filtered by or a value does not fit it
     */
    public <T> ResponseEntity<List<T>> answer(
            ListQuery query, AttributeTable table, Function<List<String>, List<T>> resources) {
        jdbc.execute("set local plan_cache_mode = force_custom_plan");
        var values = new ArrayList<Object>();
        var where = where(query, table, values);
        var total =
                jdbc.queryForObject("select count(*) from " + table.table() + where, Integer.class, values.toArray());
        var ids = page(query, table, where, values);
        var body = resources.apply(ids);
        var isPartial = query.isPaged() && total != null && ids.size() < total;
        return ResponseEntity.status(isPartial ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
                .header("X-Total-Count", String.valueOf(total))
                .header("X-Result-Count", String.valueOf(body.size()))
                .body(body);
    }

    private List<String> page(ListQuery query, AttributeTable table, String where, List<Object> values) {
        var sql = "select %s from %s%s order by %s limit ? offset ?"
                .formatted(table.idColumn(), table.table(), where, table.orderBy());
        var wanted = query.limit();
        var bound = new ArrayList<>(values);
        bound.add(wanted == null ? MOST : Math.min(wanted, MOST));
        bound.add(query.offset());
        return jdbc.queryForList(sql, String.class, bound.toArray());
    }

    private static String where(ListQuery query, AttributeTable table, List<Object> values) {
        var conditions = new ArrayList<String>();
        query.filters().forEach((name, wanted) -> {
            var attribute = table.find(name);
            if (attribute == null) {
                throw RequestRefused.breaksContract(
                        name, "is no attribute that %s can be filtered by".formatted(table.resource()));
            }
            conditions.add(anyOf(name, attribute, wanted, values));
        });
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String anyOf(String name, Attribute attribute, List<String> wanted, List<Object> values) {
        var alternatives = new ArrayList<String>();
        for (var value : wanted) {
            values.add(bindable(name, attribute, value));
            alternatives.add(attribute.sql() + " = ?");
        }
        return alternatives.isEmpty() ? "false" : "(" + String.join(" or ", alternatives) + ")";
    }

    private static Object bindable(String name, Attribute attribute, String value) {
        return switch (attribute.kind()) {
            case TEXT -> value;
            case STATE -> value.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
            case INSTANT -> instant(name, value);
            case NUMBER -> number(name, value);
            case BOOLEAN -> Boolean.valueOf(value);
        };
    }

    private static Timestamp instant(String name, String value) {
        try {
            return Timestamp.from(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            throw RequestRefused.breaksContract(name, "must be a date-time as ISO 8601 writes it");
        }
    }

    private static BigDecimal number(String name, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw RequestRefused.breaksContract(name, "must be a number");
        }
    }
}
