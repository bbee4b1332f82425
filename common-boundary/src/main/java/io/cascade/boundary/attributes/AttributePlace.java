package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.AttributeTableBuilder;
import java.util.function.Consumer;

/** Where an attribute lives, of which it remains to be said who may change it. */
public final class AttributePlace {

    private final String name;
    private final Consumer<AttributeTableBuilder> inTable;
    private final boolean isPlaced;

    private AttributePlace(String name, boolean isPlaced, Consumer<AttributeTableBuilder> inTable) {
        this.name = name;
        this.inTable = inTable;
        this.isPlaced = isPlaced;
    }

    public static AttributePlace text(String name, String sql) {
        return new AttributePlace(name, true, table -> table.text(name, sql));
    }

    /** An enum that is stored upper-snake and spelled lower-camel on the wire. */
    public static AttributePlace state(String name, String sql) {
        return new AttributePlace(name, true, table -> table.state(name, sql));
    }

    public static AttributePlace instant(String name, String sql) {
        return new AttributePlace(name, true, table -> table.instant(name, sql));
    }

    public static AttributePlace number(String name, String sql) {
        return new AttributePlace(name, true, table -> table.number(name, sql));
    }

    /** An array or an object that is a jsonb expression of its own. */
    public static AttributePlace json(String name, String sql) {
        return new AttributePlace(name, true, table -> table.json(name, sql));
    }

    /**
     * Items that have rows of their own.
     *
     * @param belongs SQL that ties a row of the item table to one of the resource's
     */
    public static AttributePlace items(String name, AttributeTable attributes, String belongs) {
        return new AttributePlace(name, true, table -> table.items(name, attributes, belongs));
    }

    /** An object whose attributes are found in the same row. */
    public static AttributePlace within(String name, AttributeTable attributes) {
        return new AttributePlace(name, true, table -> table.within(name, attributes));
    }

    /** Put together when it is shown: no list can be filtered by it. */
    public static AttributePlace shown(String name) {
        return new AttributePlace(name, true, table -> {});
    }

    /** In the document of all that is carried. */
    public static AttributePlace carried(String name) {
        return new AttributePlace(name, false, table -> {});
    }

    /** In the document of all that is carried, and sorted as a text. */
    public static AttributePlace carriedText(String name, String document) {
        return new AttributePlace(name, false, table -> table.text(name, "%s ->> '%s'".formatted(document, name)));
    }

    /** In the document of all that is carried, a truth. */
    public static AttributePlace carriedTruth(String name, String document) {
        return new AttributePlace(
                name, false, table -> table.bool(name, "(%s ->> '%s')::boolean".formatted(document, name)));
    }

    /** In the document of all that is carried, a date. */
    public static AttributePlace carriedInstant(String name, String document) {
        return new AttributePlace(
                name, false, table -> table.instant(name, "(%s ->> '%s')::timestamptz".formatted(document, name)));
    }

    /** In the document of all that is carried, otherwise this value. */
    public static AttributePlace carriedOr(String name, String document, String value) {
        return new AttributePlace(
                name, false, table -> table.text(name, "coalesce(%s ->> '%s', %s)".formatted(document, name, value)));
    }

    /** A client gives it with the resource, for good. */
    public Attribute fixed() {
        return new Attribute(name, inTable, isPlaced, true);
    }

    /** The service says it: what a client claims is not kept. */
    public Attribute computed() {
        return new Attribute(name, inTable, isPlaced, true);
    }

    /** A client gives it, and a patch may change it. */
    public Attribute amendable() {
        return new Attribute(name, inTable, isPlaced, false);
    }
}
