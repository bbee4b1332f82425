package io.cascade.productordering.assessment;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.Price;
import io.cascade.releasedcatalog.ProductOffering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prices that a channel quoted with an item. The catalog's prices are the ones that count. */
record QuotedPrices(List<Quote> quotes) {

    record Quote(@Nullable String priceType, BigDecimal amount) {}

    static QuotedPrices of(JsonDocument carried) {
        var quotes = new ArrayList<Quote>();
        if (carried.get("itemPrice") instanceof List<?> prices) {
            prices.forEach(price -> quoteIn(price).forEach(quotes::add));
        }
        return new QuotedPrices(quotes);
    }

    /** What differs from the catalog, in words for the channel. */
    List<String> mismatches(ProductOffering offering) {
        return quotes.stream()
                .filter(quote -> offering.prices().stream().noneMatch(price -> matches(quote, price)))
                .map(quote -> "the catalog has no %s price of %s for %s: %s"
                        .formatted(quote.priceType(), quote.amount(), offering.id(), offering.prices()))
                .toList();
    }

    private static boolean matches(Quote quote, Price price) {
        return (quote.priceType() == null || quote.priceType().equals(price.priceType()))
                && quote.amount().compareTo(price.amount()) == 0;
    }

    private static Stream<Quote> quoteIn(Object itemPrice) {
        if (!(itemPrice instanceof Map<?, ?> attributes) || !(attributes.get("price") instanceof Map<?, ?> price)) {
            return Stream.empty();
        }
        var type = attributes.get("priceType");
        return Stream.of("taxIncludedAmount", "dutyFreeAmount")
                .map(price::get)
                .flatMap(money -> money instanceof Map<?, ?> amount && amount.get("value") instanceof Number value
                        ? Stream.of(new Quote(type == null ? null : type.toString(), new BigDecimal(value.toString())))
                        : Stream.empty())
                .limit(1);
    }
}
