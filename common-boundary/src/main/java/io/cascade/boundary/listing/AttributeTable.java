package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Condition;
import io.cascade.boundary.filter.Operator;
import io.cascade.kernel.caller.Caller;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the attributes of a resource are found when a list is filtered or sorted by them: in a column, in the rows of its
 * items, or in the JSON that the resource carries. Nothing that a client sends ever reaches the SQL text.
 */
public final class AttributeTable {

    private static final Set<String> ALWAYS_TOLD = Set.of("id", "href");

    private final String resource;
    private final String table;
    private final String idColumn;
    private final Ordering ordering;
    private final Map<String, Column> columns;
    private final Map<String, ItemAttributes> items;
    private final Map<String, String> indexed;
    private final Map<String, CarriedAttribute> carried;
    private final List<String> rows;
    private final @Nullable String owner;

    AttributeTable(AttributeTableBuilder builder) {
        this.resource = builder.resource;
        this.table = builder.table;
        this.idColumn = builder.idColumn;
        this.ordering = Ordering.of(builder.orderBy);
        this.columns = Map.copyOf(builder.columns);
        this.items = Map.copyOf(builder.items);
        this.indexed = Map.copyOf(builder.indexed);
        this.carried = Map.copyOf(builder.carried);
        this.rows = List.copyOf(builder.rows);
        this.owner = builder.owner;
    }

    /** @param orderBy the column by which an unsorted list is ordered, unique, perhaps followed by {@code desc} */
    public static AttributeTableBuilder of(String resource, String table, String idColumn, String orderBy) {
        return new AttributeTableBuilder(resource, table, idColumn, orderBy);
    }

    String resource() {
        return resource;
    }

    String table() {
        return table;
    }

    String idColumn() {
        return idColumn;
    }

    Ordering ordering() {
        return ordering;
    }

    boolean isOwned() {
        return owner != null;
    }

    /** Holds for what is open to the caller: all of a kind that belongs to nobody. */
    Sql openTo(Caller caller) {
        return owner == null || caller.speaksForAll() ? Sql.ALWAYS : lookUp(owner, List.copyOf(caller.parties()));
    }

    /** SQL for the number of bytes that a resource has as text, with all its rows. */
    String weight() {
        return Stream.concat(Stream.of(weightOfARow(table)), rows.stream()).collect(Collectors.joining(" + "));
    }

    /** The columns of these attributes, and of those that are always told; nothing when one of them is in none. */
    Optional<List<Column>> columnsOf(Set<String> attributes) {
        var wanted = new TreeSet<>(attributes);
        wanted.remove("none");
        wanted.addAll(ALWAYS_TOLD);
        return !attributes.isEmpty()
                        && wanted.stream().allMatch(name -> columns.containsKey(name) && !name.contains("."))
                ? Optional.of(wanted.stream().map(columns::get).toList())
                : Optional.empty();
    }

    /** @throws RequestRefused when there is no such attribute or a value does not fit it */
    Sql condition(Condition condition) {
        var path = condition.path();
        var column = columns.get(path);
        if (column != null) {
            return column.condition(condition);
        }
        if (condition.operator() == Operator.EQ && indexed.containsKey(path)) {
            return lookUp(indexed.get(path), condition.values());
        }
        int dot = path.indexOf('.');
        var parts = dot < 0 ? null : items.get(path.substring(0, dot));
        if (parts != null) {
            return parts.condition(condition.at(path.substring(dot + 1)));
        }
        var inside = carriedAt(path);
        if (inside != null) {
            return inside.condition(condition);
        }
        throw RequestRefused.breaksContract(path, "is no attribute that %s can be filtered by".formatted(resource));
    }

    /** @throws RequestRefused when the list cannot be sorted by it */
    Sql sortKey(Sorting sorting) {
        var column = columns.get(sorting.path());
        if (column != null) {
            return column.sortKey();
        }
        var inside = carriedAt(sorting.path());
        if (inside != null) {
            return inside.sortKey(sorting.path());
        }
        throw RequestRefused.breaksContract(
                "sort", "%s cannot be sorted by %s, but by %s".formatted(resource, sorting.path(), sortable()));
    }

    private String sortable() {
        return Stream.concat(columns.keySet().stream(), carried.keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Sql lookUp(String index, List<String> values) {
        return Sql.anyOf(values.stream()
                .map(value -> Sql.of(index + " @> to_jsonb(?::text)", value))
                .toList());
    }

    private @Nullable CarriedAttribute carriedAt(String path) {
        return CarriedAttribute.isPath(path) ? carried.get(path.split("\\.", 2)[0]) : null;
    }

    /** @param table perhaps followed by the name of its rows */
    static String weightOfARow(String table) {
        return "octet_length((%s.*)::text)".formatted(table.substring(table.lastIndexOf(' ') + 1));
    }
}
