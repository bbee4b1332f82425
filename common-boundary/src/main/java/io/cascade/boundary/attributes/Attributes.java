package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.JsonDocument;
import java.util.Set;

/**
 * The attributes that a resource has on the wire, one line each. From the lines follow by what a list can be filtered and
 * sorted, what a patch may change, and what the resource carries untouched.
 */
public final class Attributes {

    private final Class<? extends Record> contract;
    private final AttributeTable table;
    private final Set<String> lines;
    private final Set<String> extensions;
    private final Set<String> fixed;
    private final Set<String> placed;

    Attributes(
            Class<? extends Record> contract,
            AttributeTable table,
            Set<String> lines,
            Set<String> extensions,
            Set<String> fixed,
            Set<String> placed) {
        this.contract = contract;
        this.table = table;
        this.lines = Set.copyOf(lines);
        this.extensions = Set.copyOf(extensions);
        this.fixed = Set.copyOf(fixed);
        this.placed = Set.copyOf(placed);
    }

    /**
     * @param contract the record that shows the resource: each of its components needs a line
     * @param orderBy the column by which an unsorted list is ordered, unique, perhaps followed by {@code desc}
     */
    public static AttributeLines of(
            Class<? extends Record> contract, String resource, String table, String idColumn, String orderBy) {
        return new AttributeLines(contract, AttributeTable.of(resource, table, idColumn, orderBy));
    }

    /** The record that shows the resource. */
    public Class<? extends Record> contract() {
        return contract;
    }

    /** The attributes of the contract that have a line. */
    public Set<String> lines() {
        return lines;
    }

    /** The attributes that are shown beside those of the contract. */
    public Set<String> extensions() {
        return extensions;
    }

    /** Where the attributes are found when a list is filtered or sorted. */
    public AttributeTable table() {
        return table;
    }

    /** The attributes that a patch may not change. */
    public Set<String> fixed() {
        return fixed;
    }

    /** What the resource carries of a request: all that has no place of its own. */
    public JsonDocument carriedOf(Record request) {
        return Carried.from(request, placed.toArray(String[]::new));
    }

    /** The attributes that have a place of their own and are not carried. */
    public Set<String> placed() {
        return placed;
    }
}
