package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What a resource item allocated, the primary resource first. */
public record UsedResources(List<UsedResource> resources) {

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<UsedResources> {
        Column() {
            super(UsedResources.class);
        }
    }
}
