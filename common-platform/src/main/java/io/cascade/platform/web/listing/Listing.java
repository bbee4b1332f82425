package io.cascade.platform.web.listing;

import io.cascade.platform.persistence.SnapshotRead;
import io.cascade.platform.web.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Answers lists: filters, sorts and pages in SQL, then lets the caller turn the ids of the page into resources. */
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
     * @throws RequestRefused when an attribute cannot be filtered or sorted by or a value does not fit it
     */
    @SnapshotRead
    public <T> ResponseEntity<List<T>> answer(
            ListQuery query, AttributeTable table, Function<List<String>, List<T>> resources) {
        try {
            return answerWith(query, table, resources);
        } catch (DataAccessException e) {
            if (Regex.isWhyRefused(e)) {
                throw RequestRefused.breaksContract("regex", "must be a plain regular expression");
            }
            if (query.after() != null && Ordering.isWhyRefused(e)) {
                throw Cursor.foreign();
            }
            throw e;
        }
    }

    private <T> ResponseEntity<List<T>> answerWith(
            ListQuery query, AttributeTable table, Function<List<String>, List<T>> resources) {
        // a search is planned with its values: the plan for unknown ones could read the whole table
        jdbc.execute("set local plan_cache_mode = force_custom_plan");
        var filter = filter(query, table);
        var total = query.after() == null ? count(table, filter) : query.after().total();
        var rows = page(query, table, filter);
        var body = resources.apply(rows.stream().map(Row::id).toList());
        var isPartial = query.isPaged() && rows.size() < total;
        return ResponseEntity.status(isPartial ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
                .header("X-Total-Count", String.valueOf(total))
                .header("X-Result-Count", String.valueOf(body.size()))
                .headers(headers -> links(query, total, rows, headers))
                .body(body);
    }

    /** An entry of a page, with what an unsorted list is ordered by. */
    private record Row(String id, String place) {}

    private static Sql filter(ListQuery query, AttributeTable table) {
        var conjunction = query.filters().stream()
                .map(alternatives ->
                        Sql.anyOf(alternatives.stream().map(table::condition).toList()))
                .toList();
        return conjunction.isEmpty() ? Sql.of("true") : Sql.allOf(conjunction);
    }

    private int count(AttributeTable table, Sql filter) {
        var sql = "select count(*) from %s where %s".formatted(table.table(), filter.text());
        return Objects.requireNonNull(
                jdbc.queryForObject(sql, Integer.class, filter.values().toArray()));
    }

    private List<Row> page(ListQuery query, AttributeTable table, Sql filter) {
        var after = Optional.ofNullable(query.after())
                .map(cursor -> table.ordering().after(cursor.last()));
        var where = Sql.allOf(Stream.concat(Stream.of(filter), after.stream()).toList());
        var order = orderBy(query, table);
        var bound = new ArrayList<>(where.values());
        bound.addAll(order.values());
        bound.add(limitOf(query));
        bound.add(query.offset());
        return jdbc.query(
                "select %s, (%s)::text from %s where %s order by %s limit ? offset ?"
                        .formatted(
                                table.idColumn(), table.ordering().column(), table.table(), where.text(), order.text()),
                (row, number) -> new Row(row.getString(1), row.getString(2)),
                bound.toArray());
    }

    private static Sql orderBy(ListQuery query, AttributeTable table) {
        var values = new ArrayList<Object>();
        var keys = query.sorting().stream()
                .map(sorting -> {
                    var key = table.sortKey(sorting);
                    values.addAll(key.values());
                    return key.text() + (sorting.isDescending() ? " desc nulls last" : " nulls last");
                })
                .collect(Collectors.toCollection(ArrayList::new));
        keys.add(table.ordering().sql());
        return new Sql(String.join(", ", keys), values);
    }

    private static int limitOf(ListQuery query) {
        var wanted = query.limit();
        return wanted == null ? MOST : Math.min(wanted, MOST);
    }

    /** Where this page lies and where the others are (RFC 8288). */
    private static void links(ListQuery query, int total, List<Row> rows, HttpHeaders headers) {
        int limit = limitOf(query);
        boolean hasMore =
                !rows.isEmpty() && rows.size() == limit && (query.after() != null || query.offset() + limit < total);
        var links = new ArrayList<String>();
        if (query.isPaged() && limit > 0) {
            links.add(link(query, "limit=" + limit, "first"));
            if (query.after() == null && query.offset() > 0) {
                links.add(link(
                        query, "offset=%d&limit=%d".formatted(Math.max(0, query.offset() - limit), limit), "prev"));
            }
            if (query.after() == null && total > limit) {
                links.add(link(query, "offset=%d&limit=%d".formatted((total - 1) / limit * limit, limit), "last"));
            }
        }
        if (hasMore) {
            links.add(link(query, "%s&limit=%d".formatted(nextPlace(query, total, rows), limit), "next"));
        }
        if (!links.isEmpty()) {
            headers.set(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    /** In a sorted list places are counted; in an unsorted one the next page begins after the last entry of this one. */
    private static String nextPlace(ListQuery query, int total, List<Row> rows) {
        return query.sorting().isEmpty()
                ? Cursor.PARAMETER + "="
                        + new Cursor(query.list(), total, rows.getLast().place()).encoded()
                : "offset=" + (query.offset() + limitOf(query));
    }

    private static String link(ListQuery query, String page, String relation) {
        var separator = query.link().contains("?") ? "&" : "?";
        return "<%s%s%s>; rel=\"%s\"".formatted(query.link(), separator, page, relation);
    }
}
