package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** The items of the same order that must be done before an item starts. */
public record Predecessors(Set<String> itemIds) {

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<Predecessors> {
        Column() {
            super(Predecessors.class);
        }
    }
}
