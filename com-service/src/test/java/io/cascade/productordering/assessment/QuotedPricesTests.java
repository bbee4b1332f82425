package io.cascade.productordering.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.productordering.SampleRelease;
import io.cascade.releasedcatalog.ProductOffering;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotedPricesTests {

    private static final ProductOffering SUPER_FIBRE =
            SampleRelease.assembled().offering("PO-SF200H").orElseThrow();

    @Test
    void agreeWithTheCatalogHoweverTheAmountIsWritten() {
        assertThat(mismatches(quote("recurring", "taxIncludedAmount", 89))).isEmpty();
        assertThat(mismatches(quote("recurring", "taxIncludedAmount", 89.00))).isEmpty();
        assertThat(mismatches(quote("oneTime", "dutyFreeAmount", 0))).isEmpty();
    }

    @Test
    void disagreeByAmount() {
        assertThat(mismatches(quote("recurring", "taxIncludedAmount", 79)))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch).contains("recurring", "79", "PO-SF200H"));
    }

    @Test
    void disagreeByType() {
        assertThat(mismatches(quote("oneTime", "taxIncludedAmount", 89))).hasSize(1);
    }

    @Test
    void matchAnyTypeWhenTheyNameNone() {
        var untyped = Map.<String, Object>of("price", Map.of("taxIncludedAmount", Map.of("value", 89)));

        assertThat(mismatches(untyped)).isEmpty();
    }

    @Test
    void sayNothingWithoutAnAmount() {
        assertThat(mismatches(Map.of("name", "Monthly charge"))).isEmpty();
        assertThat(mismatches(Map.of("price", Map.of("taxRate", 10)))).isEmpty();
        assertThat(QuotedPrices.of(JsonDocument.EMPTY).mismatches(SUPER_FIBRE)).isEmpty();
        assertThat(QuotedPrices.of(JsonDocument.of(Map.of("itemPrice", "89"))).mismatches(SUPER_FIBRE))
                .isEmpty();
    }

    private static Map<String, Object> quote(String type, String amount, Number value) {
        return Map.of("priceType", type, "price", Map.of(amount, Map.of("unit", "AUD", "value", value)));
    }

    private static List<String> mismatches(Map<String, Object> itemPrice) {
        return QuotedPrices.of(JsonDocument.of(Map.of("itemPrice", List.of(itemPrice))))
                .mismatches(SUPER_FIBRE);
    }
}
