package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.AttributeTableBuilder;
import java.util.List;
import java.util.function.BiConsumer;

/** Where an attribute lives, of which it remains to be said who may change it. */
public final class AttributePlace {

    private final String name;
    private final boolean isPlaced;
    private final BiConsumer<AttributeTableBuilder, String> inTable;

    private AttributePlace(String name, boolean isPlaced, BiConsumer<AttributeTableBuilder, String> inTable) {
        this.name = name;
        this.isPlaced = isPlaced;
        this.inTable = inTable;
    }

    public static AttributePlace text(String name, String sql) {
        return new AttributePlace(name, true, (table, path) -> table.text(path, sql));
    }

    /** An enum that is stored upper-snake and spelled lower-camel on the wire. */
    public static AttributePlace state(String name, String sql) {
        return new AttributePlace(name, true, (table, path) -> table.state(path, sql));
    }

    public static AttributePlace instant(String name, String sql) {
        return new AttributePlace(name, true, (table, path) -> table.instant(path, sql));
    }

    public static AttributePlace number(String name, String sql) {
        return new AttributePlace(name, true, (table, path) -> table.number(path, sql));
    }

    /** An array or an object that is a jsonb expression of its own. */
    public static AttributePlace json(String name, String sql) {
        return new AttributePlace(name, true, (table, path) -> table.json(path, sql));
    }

    /** An object that is shown from columns: those of its parts by which a list can be filtered. */
    public static AttributePlace object(String name, AttributePlace... parts) {
        return new AttributePlace(
                name,
                true,
                (table, path) -> List.of(parts).forEach(part -> part.inTable.accept(table, path + "." + part.name)));
    }

    /**
     * Items that have rows of their own.
     *
     * @param belongs SQL that ties a row of the item table to one of the resource's
     */
    public static AttributePlace items(String name, AttributeTable attributes, String belongs) {
        return new AttributePlace(name, true, (table, path) -> table.items(path, attributes, belongs));
    }

    /** An object whose attributes are found in the same row. */
    public static AttributePlace within(String name, AttributeTable attributes) {
        return new AttributePlace(name, true, (table, path) -> table.within(path, attributes));
    }

    /** Put together when it is shown: no list can be filtered by it. */
    public static AttributePlace shown(String name) {
        return new AttributePlace(name, true, (table, path) -> {});
    }

    /** In the document of all that is carried. */
    public static AttributePlace carried(String name) {
        return new AttributePlace(name, false, (table, path) -> {});
    }

    /** In the document of all that is carried, and sorted as a text. */
    public static AttributePlace carriedText(String name, String document) {
        return new AttributePlace(
                name, false, (table, path) -> table.text(path, "%s ->> '%s'".formatted(document, name)));
    }

    /** In the document of all that is carried, a truth. */
    public static AttributePlace carriedTruth(String name, String document) {
        return new AttributePlace(
                name, false, (table, path) -> table.bool(path, "(%s ->> '%s')::boolean".formatted(document, name)));
    }

    /** In the document of all that is carried, a date. */
    public static AttributePlace carriedInstant(String name, String document) {
        return new AttributePlace(
                name,
                false,
                (table, path) -> table.instant(path, "(%s ->> '%s')::timestamptz".formatted(document, name)));
    }

    /** In the document of all that is carried, otherwise this value. */
    public static AttributePlace carriedOr(String name, String document, String value) {
        return new AttributePlace(
                name,
                false,
                (table, path) -> table.text(path, "coalesce(%s ->> '%s', %s)".formatted(document, name, value)));
    }

    /** A client gives it with the resource, for good. */
    public Attribute fixed() {
        return attribute(true);
    }

    /**
     * The service says it: what a client claims is not kept.
     *
     * @throws IllegalStateException when it is carried, hence kept as a client gave it
     */
    public Attribute computed() {
        if (!isPlaced) {
            throw new IllegalStateException("%s is carried as a client gives it".formatted(name));
        }
        return attribute(true);
    }

    /** A client gives it, and a patch may change it. */
    public Attribute amendable() {
        return attribute(false);
    }

    private Attribute attribute(boolean isFixed) {
        return new Attribute(name, table -> inTable.accept(table, name), isPlaced, isFixed);
    }
}
