package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.column.JsonColumn;
import io.cascade.resourceordering.allocation.AllocatedResource;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The resources of one service, the primary one first. */
public record AllocatedResources(List<AllocatedResource> resources) {

    static final AllocatedResources NONE = new AllocatedResources(List.of());

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<AllocatedResources> {
        Column() {
            super(AllocatedResources.class);
        }
    }
}
