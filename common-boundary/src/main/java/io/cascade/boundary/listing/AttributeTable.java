package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the attributes of a resource are found when a list is filtered or sorted by them: in a column, in the rows of its
 * items, or in the JSON that the resource carries. Nothing that a client sends ever reaches the SQL text.
 */
public final class AttributeTable {

    private static final Set<String> ALWAYS_TOLD = Set.of("id", "href");
    private static final Pattern CARRIED_PATH = Pattern.compile("[\\w@]+(\\.[\\w@:-]+)*");

    private final String resource;
    private final String table;
    private final String idColumn;
    private final Ordering ordering;
    private final Map<String, Column> columns;
    private final Map<String, Items> items;
    private final Map<String, String> indexed;
    private final Map<String, Document> carried;
    private final List<String> rows;

    private AttributeTable(Builder builder) {
        this.resource = builder.resource;
        this.table = builder.table;
        this.idColumn = builder.idColumn;
        this.ordering = Ordering.of(builder.orderBy);
        this.columns = Map.copyOf(builder.columns);
        this.items = Map.copyOf(builder.items);
        this.indexed = Map.copyOf(builder.indexed);
        this.carried = Map.copyOf(builder.carried);
        this.rows = List.copyOf(builder.rows);
    }

    /** @param orderBy the column by which an unsorted list is ordered, unique, perhaps followed by {@code desc} */
    public static Builder of(String resource, String table, String idColumn, String orderBy) {
        return new Builder(resource, table, idColumn, orderBy);
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

    /** @throws RequestRefused when there is no such attribute or the value does not fit it */
    Sql condition(Condition condition) {
        var path = condition.path();
        var column = columns.get(path);
        if (column != null) {
            return column.condition(condition);
        }
        if (condition.operator() == Operator.EQ && indexed.containsKey(path)) {
            return Sql.of(indexed.get(path) + " @> to_jsonb(?::text)", condition.value());
        }
        int dot = path.indexOf('.');
        var rows = dot < 0 ? null : items.get(path.substring(0, dot));
        if (rows != null) {
            var ofItem = new Condition(path.substring(dot + 1), condition.operator(), condition.value());
            return rows.attributes().condition(ofItem).within(rows.existence());
        }
        if (isCarried(path)) {
            var document = documentOf(path);
            var within = new Condition(document.within(path), condition.operator(), condition.value());
            return CarriedAttribute.condition(document.sql(), within);
        }
        throw RequestRefused.breaksContract(path, "is no attribute that %s can be filtered by".formatted(resource));
    }

    /** @throws RequestRefused when the list cannot be sorted by it */
    Sql sortKey(Sorting sorting) {
        var column = columns.get(sorting.path());
        if (column != null) {
            return column.sortKey();
        }
        if (isCarried(sorting.path())) {
            var document = documentOf(sorting.path());
            return CarriedAttribute.sortKey(document.sql(), document.within(sorting.path()));
        }
        throw RequestRefused.breaksContract(
                "sort", "%s cannot be sorted by %s, but by %s".formatted(resource, sorting.path(), sortable()));
    }

    private String sortable() {
        return Stream.concat(columns.keySet().stream(), carried.keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** @param table perhaps followed by the name of its rows */
    private static String weightOfARow(String table) {
        return "octet_length((%s.*)::text)".formatted(table.substring(table.lastIndexOf(' ') + 1));
    }

    private boolean isCarried(String path) {
        return carried.containsKey(firstOf(path)) && CARRIED_PATH.matcher(path).matches();
    }

    private Document documentOf(String path) {
        return Objects.requireNonNull(carried.get(firstOf(path)));
    }

    private static String firstOf(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** How a filter value is read before it is bound. */
    public enum Kind {
        TEXT,
        /** An enum that is stored upper-snake and spelled lower-camel on the wire. */
        STATE,
        INSTANT,
        NUMBER,
        BOOLEAN
    }

    /**
     * A jsonb expression.
     *
     * @param isAttribute whether it is the attribute itself and not an object that has it
     */
    private record Document(String sql, boolean isAttribute) {

        String within(String path) {
            return isAttribute
                    ? path.substring(Math.min(path.length(), firstOf(path).length() + 1))
                    : path;
        }
    }

    /** @param existence SQL that holds when some item row, named {@code item}, fulfils what stands at its {@code %s} */
    private record Items(AttributeTable attributes, String existence) {}

    /** A table under construction. */
    public static final class Builder {

        private final String resource;
        private final String table;
        private final String idColumn;
        private final String orderBy;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Map<String, Items> items = new LinkedHashMap<>();
        private final Map<String, String> indexed = new LinkedHashMap<>();
        private final Map<String, Document> carried = new LinkedHashMap<>();
        private final List<String> rows = new ArrayList<>();

        private Builder(String resource, String table, String idColumn, String orderBy) {
            this.resource = resource;
            this.table = table;
            this.idColumn = idColumn;
            this.orderBy = orderBy;
            text("id", idColumn);
        }

        public Builder text(String name, String sql) {
            return add(name, sql, Kind.TEXT);
        }

        public Builder state(String name, String sql) {
            return add(name, sql, Kind.STATE);
        }

        public Builder instant(String name, String sql) {
            return add(name, sql, Kind.INSTANT);
        }

        public Builder number(String name, String sql) {
            return add(name, sql, Kind.NUMBER);
        }

        public Builder bool(String name, String sql) {
            return add(name, sql, Kind.BOOLEAN);
        }

        /**
         * Attributes that the resource carries as JSON, with everything inside them.
         *
         * @param column a jsonb expression
         * @param names of attributes of the resource itself
         */
        public Builder carried(String column, String... names) {
            for (var name : names) {
                carried.put(name, new Document(column, false));
            }
            return this;
        }

        /** An attribute whose value, an array or an object, is a jsonb expression of its own. */
        public Builder json(String name, String sql) {
            carried.put(name, new Document(sql, true));
            return this;
        }

        /**
         * An attribute of a carried one that is looked up by an index on exactly this expression.
         *
         * @param sql a jsonb array of all its values
         */
        public Builder indexed(String path, String sql) {
            indexed.put(path, sql);
            return this;
        }

        /**
         * Items that have rows of their own.
         *
         * @param belongs SQL that ties a row of the item table to one of this table
         */
        public Builder items(String name, AttributeTable attributes, String belongs) {
            var existence = "exists (select 1 from %s where %s and %%s)".formatted(attributes.table(), belongs);
            items.put(name, new Items(attributes, existence));
            return rows(attributes.table(), belongs);
        }

        /**
         * Rows of another table that are read with the resource.
         *
         * @param table with the name that its rows have in the SQL that ties one to a row of this table
         */
        public Builder rows(String table, String belongs) {
            rows.add("(select coalesce(sum(%s), 0) from %s where %s)".formatted(weightOfARow(table), table, belongs));
            return this;
        }

        /** An object of the resource whose attributes are found in the same row. */
        public Builder within(String name, AttributeTable attributes) {
            items.put(name, new Items(attributes, "%s"));
            return this;
        }

        private Builder add(String name, String sql, Kind kind) {
            columns.put(name, new Column(name, sql, kind));
            return this;
        }

        /** What has a column has nothing inside. */
        public AttributeTable build() {
            carried.keySet().removeAll(columns.keySet());
            return new AttributeTable(this);
        }
    }
}
