package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The prices that the channel quoted for an item, in its order. */
public record QuotedPrices(List<QuotedPrice> prices) {

    public static final QuotedPrices NONE = new QuotedPrices(List.of());

    public QuotedPrices {
        prices = List.copyOf(prices);
    }

    /** As they were told. */
    public List<JsonDocument> told() {
        return prices.stream().map(QuotedPrice::told).toList();
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends ToldColumn.OfMany<QuotedPrices> {
        Column() {
            super(
                    QuotedPrices::told,
                    told -> new QuotedPrices(told.stream().map(QuotedPrice::in).toList()));
        }
    }
}
