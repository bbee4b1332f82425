package io.cascade.platform.web.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes of a resource can be filtered, and where each is found in its table. Nothing outside this table ever
 * reaches the SQL text.
 */
public final class AttributeTable {

    private final String resource;
    private final String table;
    private final String idColumn;
    private final String orderBy;
    private final Map<String, Attribute> attributes;

    private AttributeTable(Builder builder) {
        this.resource = builder.resource;
        this.table = builder.table;
        this.idColumn = builder.idColumn;
        this.orderBy = builder.orderBy;
        this.attributes = Map.copyOf(builder.attributes);
    }

    /** @param orderBy the SQL order of an unsorted list; it must be total */
    public static Builder of(String resource, String table, String idColumn, String orderBy) {
        return new Builder(resource, table, idColumn, orderBy);
    }

    String table() {
        return table;
    }

    String idColumn() {
        return idColumn;
    }

    String orderBy() {
        return orderBy;
    }

    String resource() {
        return resource;
    }

    @Nullable Attribute find(String name) {
        return attributes.get(name);
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

    record Attribute(String sql, Kind kind) {}

    /** A table under construction. */
    public static final class Builder {

        private final String resource;
        private final String table;
        private final String idColumn;
        private final String orderBy;
        private final Map<String, Attribute> attributes = new LinkedHashMap<>();

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

        private Builder add(String name, String sql, Kind kind) {
            attributes.put(name, new Attribute(sql, kind));
            return this;
        }

        public AttributeTable build() {
            return new AttributeTable(this);
        }
    }
}
