package io.cascade.ordering.order;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** All reasons why an order was not accepted. */
public record Refusals(List<Refusal> reasons) {

    static final Refusals NONE = new Refusals(List.of());

    public Refusals {
        reasons = List.copyOf(reasons);
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<Refusals> {
        Column() {
            super(Refusals.class);
        }
    }
}
