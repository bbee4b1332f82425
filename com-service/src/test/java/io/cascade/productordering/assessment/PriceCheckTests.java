package io.cascade.productordering.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.productordering.SampleRelease;
import io.cascade.productordering.assessment.PriceCheck.Mismatch;
import io.cascade.productordering.productorder.Money;
import io.cascade.productordering.productorder.QuotedPrice;
import io.cascade.productordering.productorder.QuotedPrices;
import io.cascade.releasedcatalog.ProductOffering;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceCheckTests {

    private static final ProductOffering SUPER_FIBRE =
            SampleRelease.assembled().offering("PO-SF200H").orElseThrow();

    @Test
    void agreeWithTheCatalogHoweverTheAmountIsWritten() {
        assertThat(mismatches(withTax("recurring", aud("89")))).isEmpty();
        assertThat(mismatches(withTax("recurring", aud("89.00")))).isEmpty();
        assertThat(mismatches(withoutTax("oneTime", aud("0")))).isEmpty();
    }

    @Test
    void disagreeByAmount() {
        assertThat(mismatches(withTax("recurring", aud("79")))).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.reason()).contains("recurring", "79", "PO-SF200H");
            assertThat(mismatch.code()).isEqualTo("priceMismatch");
            assertThat(mismatch.path()).isEqualTo("itemPrice");
        });
    }

    @Test
    void disagreeByType() {
        assertThat(mismatches(withTax("oneTime", aud("89")))).hasSize(1);
    }

    @Test
    void disagreeByCurrencyAndSayWhere() {
        assertThat(mismatches(withTax("recurring", aud("89")), withoutTax("recurring", usd("89"))))
                .containsExactly(new Mismatch(
                        "currencyMismatch",
                        "PO-SF200H is sold for 89.0 AUD, not for 89 USD",
                        "itemPrice[1].price.dutyFreeAmount.unit"));
    }

    @Test
    void disagreeByAmountWhenTheCurrencyIsWrongToo() {
        assertThat(mismatches(withTax("recurring", usd("79"))))
                .extracting(Mismatch::code)
                .containsExactly("priceMismatch");
    }

    @Test
    void matchAnyTypeWhenTheyNameNone() {
        assertThat(mismatches(withTax(null, aud("89")))).isEmpty();
    }

    @Test
    void areHeldAgainstTheCatalogWithTaxWhereBothAreTold() {
        assertThat(mismatches(new QuotedPrice("recurring", aud("89"), aud("81"), JsonDocument.EMPTY)))
                .isEmpty();
        assertThat(mismatches(new QuotedPrice("recurring", aud("81"), aud("89"), JsonDocument.EMPTY)))
                .hasSize(1);
    }

    @Test
    void sayNothingWithoutAnAmount() {
        assertThat(mismatches(new QuotedPrice(null, null, null, JsonDocument.EMPTY)))
                .isEmpty();
        assertThat(mismatches(new QuotedPrice("recurring", null, null, JsonDocument.EMPTY)))
                .isEmpty();
        assertThat(PriceCheck.mismatches(QuotedPrices.NONE, SUPER_FIBRE)).isEmpty();
    }

    private static QuotedPrice withTax(@Nullable String type, Money amount) {
        return new QuotedPrice(type, amount, null, JsonDocument.EMPTY);
    }

    private static QuotedPrice withoutTax(String type, Money amount) {
        return new QuotedPrice(type, null, amount, JsonDocument.EMPTY);
    }

    private static Money aud(String amount) {
        return new Money(new BigDecimal(amount), "AUD");
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    private static List<Mismatch> mismatches(QuotedPrice... quoted) {
        return PriceCheck.mismatches(new QuotedPrices(List.of(quoted)), SUPER_FIBRE);
    }
}
