package io.cascade.boundary.listing;

import io.cascade.boundary.listing.Column.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An attribute table under construction. */
public final class AttributeTableBuilder {

    final String resource;
    final String table;
    final String idColumn;
    final String orderBy;
    final Map<String, Column> columns = new LinkedHashMap<>();
    final Map<String, ItemAttributes> items = new LinkedHashMap<>();
    final Map<String, String> indexed = new LinkedHashMap<>();
    final Map<String, CarriedAttribute> carried = new LinkedHashMap<>();
    final List<String> rows = new ArrayList<>();

    @Nullable String owner;

    AttributeTableBuilder(String resource, String table, String idColumn, String orderBy) {
        this.resource = resource;
        this.table = table;
        this.idColumn = idColumn;
        this.orderBy = orderBy;
        text("id", idColumn);
    }

    public AttributeTableBuilder text(String name, String sql) {
        return add(name, sql, Kind.TEXT);
    }

    public AttributeTableBuilder state(String name, String sql) {
        return add(name, sql, Kind.STATE);
    }

    public AttributeTableBuilder instant(String name, String sql) {
        return add(name, sql, Kind.INSTANT);
    }

    public AttributeTableBuilder number(String name, String sql) {
        return add(name, sql, Kind.NUMBER);
    }

    public AttributeTableBuilder bool(String name, String sql) {
        return add(name, sql, Kind.BOOLEAN);
    }

    /**
     * Attributes that the resource carries as JSON, with everything inside them.
     *
     * @param column a jsonb expression
     * @param names of attributes of the resource itself
     */
    public AttributeTableBuilder carried(String column, String... names) {
        for (var name : names) {
            carried.put(name, new CarriedAttribute(column, false));
        }
        return this;
    }

    /** An attribute whose value, an array or an object, is a jsonb expression of its own. */
    public AttributeTableBuilder json(String name, String sql) {
        carried.put(name, new CarriedAttribute(sql, true));
        return this;
    }

    /**
     * An attribute of a carried one that is looked up by an index on exactly this expression.
     *
     * @param sql a jsonb array of all its values
     */
    public AttributeTableBuilder indexed(String path, String sql) {
        indexed.put(path, sql);
        return this;
    }

    /**
     * Whose the resource is: the parties in an attribute that is looked up by an index.
     *
     * @param path of an indexed attribute
     */
    public AttributeTableBuilder ownedBy(String path) {
        owner = Objects.requireNonNull(indexed.get(path), path);
        return this;
    }

    /**
     * Items that have rows of their own.
     *
     * @param belongs SQL that ties a row of the item table to one of this table
     */
    public AttributeTableBuilder items(String name, AttributeTable attributes, String belongs) {
        items.put(name, new ItemAttributes(attributes, belongs));
        return rows(attributes.table(), belongs);
    }

    /**
     * Rows of another table that are read with the resource.
     *
     * @param table with the name that its rows have in the SQL that ties one to a row of this table
     */
    public AttributeTableBuilder rows(String table, String belongs) {
        rows.add("(select coalesce(sum(%s), 0) from %s where %s)"
                .formatted(AttributeTable.weightOfARow(table), table, belongs));
        return this;
    }

    /** An object of the resource whose attributes are found in the same row. */
    public AttributeTableBuilder within(String name, AttributeTable attributes) {
        items.put(name, new ItemAttributes(attributes, ""));
        return this;
    }

    private AttributeTableBuilder add(String name, String sql, Kind kind) {
        columns.put(name, new Column(name, sql, kind));
        return this;
    }

    /** What has a column has nothing inside. */
    public AttributeTable build() {
        carried.keySet().removeAll(columns.keySet());
        return new AttributeTable(this);
    }
}
