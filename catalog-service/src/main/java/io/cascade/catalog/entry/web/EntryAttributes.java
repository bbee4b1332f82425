package io.cascade.catalog.entry.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.AttributeTableBuilder;
import io.cascade.catalog.entry.EntryType;
import io.cascade.web.RecordShape;

/** By which attributes entries of a type are filtered: those of all types, and the type's own. */
public final class EntryAttributes {

    private final AttributeTableBuilder table;

    private EntryAttributes(EntryType type) {
        var current = "(select * from current_catalog_entry where type = '%s') entry".formatted(type.name());
        this.table = AttributeTable.of(type.resource(), current, "id", "position")
                .text("href", "'%s' || id".formatted(type.hrefOf("")))
                .text("name", "name")
                .text("description", "description")
                .text("version", "version")
                .text("lifecycleStatus", "lifecycle_status")
                .text("@type", "schema")
                .instant("lastUpdate", "last_update")
                .instant("validFor.startDateTime", "valid_from")
                .instant("validFor.endDateTime", "valid_until");
    }

    public static EntryAttributes of(EntryType type) {
        return new EntryAttributes(type);
    }

    /** A text attribute of the content; for one of an object, its path such as {@code productSpecification.id}. */
    public EntryAttributes text(String name) {
        table.text(name, "content #>> '{%s}'".formatted(name.replace('.', ',')));
        return this;
    }

    public EntryAttributes bool(String name) {
        table.bool(name, "(content ->> '%s')::boolean".formatted(name));
        return this;
    }

    public EntryAttributes number(String name) {
        table.number(name, "(content ->> '%s')::numeric".formatted(name));
        return this;
    }

    /** With everything else that the contract knows, wherever it is in the content. */
    AttributeTable table(Class<? extends Record> contract) {
        var names = RecordShape.of(contract).attributes().stream().map(RecordShape.Attribute::name);
        return table.carried("content::jsonb", names.toArray(String[]::new)).build();
    }
}
