package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What others know an order by, in the order in which it was told. */
public record ExternalReferences(List<ExternalReference> references) {

    public static final ExternalReferences NONE = new ExternalReferences(List.of());

    public ExternalReferences {
        references = List.copyOf(references);
    }

    /** The id of the product order that the order is done for, otherwise the first that somebody gave. */
    @Nullable String mainId() {
        return references.stream()
                .filter(ExternalReference::isParent)
                .findFirst()
                .or(() -> references.stream().findFirst())
                .map(ExternalReference::id)
                .orElse(null);
    }

    /** As they were told. */
    public List<JsonDocument> told() {
        return references.stream().map(ExternalReference::told).toList();
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends ToldColumn.OfMany<ExternalReferences> {
        Column() {
            super(
                    ExternalReferences::told,
                    told -> new ExternalReferences(
                            told.stream().map(ExternalReference::in).toList()));
        }
    }
}
