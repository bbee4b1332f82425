package io.cascade.boundary.listing;

import io.cascade.boundary.listing.Page.Row;
import io.cascade.kernel.caller.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Filters, sorts, pages and weighs in SQL. */
@Component
class PageQueries {

    private final JdbcTemplate jdbc;

    PageQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int count(AttributeTable table, Sql filter) {
        var sql = "select count(*) from %s where %s".formatted(table.table(), filter.text());
        return Objects.requireNonNull(
                jdbc.queryForObject(sql, Integer.class, filter.values().toArray()));
    }

    /** What is selected has names of its own, since an order would mean them rather than columns. */
    List<Row> rows(ListQuery query, AttributeTable table, Sql filter) {
        var after = Optional.ofNullable(query.after())
                .map(cursor -> table.ordering().after(cursor.last()));
        var where = Sql.allOf(Stream.concat(Stream.of(filter), after.stream()).toList());
        var order = orderBy(query, table);
        var bound = new ArrayList<>(where.values());
        bound.addAll(order.values());
        bound.add(query.most());
        bound.add(query.offset());
        return jdbc.query(
                "select %s as found_id, (%s)::text as found_place from %s where %s order by %s limit ? offset ?"
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

    /** How many bytes whole resources have. */
    Map<String, Long> weights(AttributeTable table, List<String> ids) {
        return weights(table, ids, table.weight(), Sql.ALWAYS);
    }

    /** How many bytes those have that are open to the caller. */
    Map<String, Long> weights(AttributeTable table, List<String> ids, Caller caller) {
        return weights(table, ids, table.weight(), table.openTo(caller));
    }

    /** How many bytes resources have in these columns. */
    Map<String, Long> weights(AttributeTable table, List<String> ids, List<Column> columns) {
        return weights(table, ids, "octet_length(concat(%s))".formatted(listed(columns)), Sql.ALWAYS);
    }

    private Map<String, Long> weights(AttributeTable table, List<String> ids, String weight, Sql condition) {
        var weights = new HashMap<String, Long>();
        select(table, ids, weight, condition, row -> weights.put(row.getString(1), row.getLong(2)));
        return weights;
    }

    /** What resources have in these columns, by the names of their attributes. */
    List<Map<String, Object>> attributes(AttributeTable table, List<String> ids, List<Column> columns) {
        var found = new HashMap<String, Map<String, Object>>();
        select(table, ids, listed(columns), Sql.ALWAYS, row -> {
            var attributes = new LinkedHashMap<String, Object>();
            for (int i = 0; i < columns.size(); i++) {
                var value = columns.get(i).read(row, i + 2);
                if (value != null) {
                    attributes.put(columns.get(i).name(), value);
                }
            }
            found.put(row.getString(1), attributes);
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void select(
            AttributeTable table, List<String> ids, String expressions, Sql condition, RowCallbackHandler handler) {
        var sql = "select %1$s, %2$s from %3$s where %1$s = any (?) and %4$s"
                .formatted(table.idColumn(), expressions, table.table(), condition.text());
        var bound = new ArrayList<Object>();
        bound.add(ids.toArray(String[]::new));
        bound.addAll(condition.values());
        jdbc.query(sql, handler, bound.toArray());
    }

    private static String listed(List<Column> columns) {
        return columns.stream().map(Column::sql).collect(Collectors.joining(", "));
    }
}
