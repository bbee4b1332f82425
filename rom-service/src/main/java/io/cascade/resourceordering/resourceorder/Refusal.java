package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One reason why an order was not accepted.
 *
 * @param itemId the item it concerns, absent when the whole order is meant
 * @param path the attribute it concerns
 */
public record Refusal(
        String code,
        String reason,
        @Nullable String itemId,
        @Nullable String path) {

    /** All reasons why an order was not accepted. */
    public record All(List<Refusal> reasons) {

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
