package io.cascade.productordering.assessment;

import io.cascade.productordering.productorder.Money;
import io.cascade.productordering.productorder.QuotedPrice;
import io.cascade.productordering.productorder.QuotedPrices;
import io.cascade.releasedcatalog.Price;
import io.cascade.releasedcatalog.ProductOffering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the prices that a channel quoted with an item against those of the catalog: type, amount and currency. Pure. */
final class PriceCheck {

    private final ProductOffering offering;

    private PriceCheck(ProductOffering offering) {
        this.offering = offering;
    }

    /**
     * What differs from the catalog, in words for the channel.
     *
     * @param path the attribute of the item
     */
    record Mismatch(String code, String reason, String path) {}

    /**
     * An amount that was quoted.
     *
     * @param path where the quoted price has it
     */
    private record Quote(@Nullable String priceType, Money amount, String path) {

        /** With tax, where the channel told both. */
        static Optional<Quote> in(QuotedPrice price) {
            if (price.taxIncluded() != null) {
                return Optional.of(new Quote(price.priceType(), price.taxIncluded(), "price.taxIncludedAmount"));
            }
            return Optional.ofNullable(price.dutyFree())
                    .map(amount -> new Quote(price.priceType(), amount, "price.dutyFreeAmount"));
        }
    }

    static List<Mismatch> mismatches(QuotedPrices quoted, ProductOffering offering) {
        var check = new PriceCheck(offering);
        var mismatches = new ArrayList<Mismatch>();
        for (int i = 0; i < quoted.prices().size(); i++) {
            int position = i;
            Quote.in(quoted.prices().get(i))
                    .flatMap(quote -> check.mismatch(quote, position))
                    .ifPresent(mismatches::add);
        }
        return mismatches;
    }

    private Optional<Mismatch> mismatch(Quote quote, int position) {
        if (ofType(quote).anyMatch(money -> money.isSameAs(quote.amount()))) {
            return Optional.empty();
        }
        return ofType(quote)
                .filter(money -> money.amount().compareTo(quote.amount().amount()) == 0)
                .findFirst()
                .map(money -> otherCurrency(quote, money, position))
                .or(() -> Optional.of(otherPrice(quote)));
    }

    private Stream<Money> ofType(Quote quote) {
        return offering.prices().stream()
                .filter(price -> quote.priceType() == null || quote.priceType().equals(price.priceType()))
                .map(PriceCheck::moneyOf);
    }

    private static Money moneyOf(Price price) {
        return new Money(price.amount(), price.unit());
    }

    private Mismatch otherCurrency(Quote quote, Money price, int position) {
        return new Mismatch(
                "currencyMismatch",
                "%s is sold for %s, not for %s".formatted(offering.id(), price, quote.amount()),
                "itemPrice[%d].%s.unit".formatted(position, quote.path()));
    }

    private Mismatch otherPrice(Quote quote) {
        return new Mismatch(
                "priceMismatch",
                "the catalog has no %s price of %s for %s: %s"
                        .formatted(quote.priceType(), quote.amount(), offering.id(), offering.prices()),
                "itemPrice");
    }
}
