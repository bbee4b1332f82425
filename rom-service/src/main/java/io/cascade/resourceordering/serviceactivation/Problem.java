package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a request for activation came to nothing.
 *
 * @param path the attribute of the request that it concerns, absent when it is the request as a whole
 */
public record Problem(String code, String reason, @Nullable String path) {

    /** All reasons together; none while nothing has gone wrong. */
    public record All(List<Problem> problems) {

        static final All NONE = new All(List.of());
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<All> {
        Column() {
            super(All.class);
        }
    }
}
