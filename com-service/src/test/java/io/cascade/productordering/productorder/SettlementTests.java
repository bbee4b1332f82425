package io.cascade.productordering.productorder;

import static io.cascade.productordering.ProductOrderBuilder.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payments, prices and accounts as the domain knows them, and as their columns keep them. */
class SettlementTests {

    private static final Money HUNDRED = new Money(BigDecimal.valueOf(100), "AUD");

    @Test
    void moneyIsTheSameHoweverItsAmountIsWritten() {
        assertThat(HUNDRED.isSameAs(new Money(new BigDecimal("100.00"), "AUD"))).isTrue();
        assertThat(HUNDRED.isSameAs(new Money(new BigDecimal("100.01"), "AUD"))).isFalse();
        assertThat(HUNDRED.isSameAs(new Money(BigDecimal.valueOf(100), "USD"))).isFalse();
    }

    @Test
    void aPaymentIsNewByItsIdAndItsMoneyAlone() {
        var before = payments(payment("PAY-1", "40", "AUD"));

        assertThat(payments(toldWith("PAY-1", "40.0", Map.of("status", "cleared")))
                        .isAnyNewBeside(before))
                .isFalse();
        assertThat(Payments.NONE.isAnyNewBeside(before)).isFalse();
        assertThat(payments(payment("PAY-2", "40", "AUD")).isAnyNewBeside(before))
                .isTrue();
        assertThat(payments(payment("PAY-1", "50", "AUD")).isAnyNewBeside(before))
                .isTrue();
        assertThat(payments(payment("PAY-1", "40", "USD")).isAnyNewBeside(before))
                .isTrue();
        assertThat(payments(payment("PAY-1")).isAnyNewBeside(before)).isTrue();
    }

    @Test
    void paymentsComeBackFromTheirColumnAsTheyWereTold() {
        var column = new Payments.Column();
        var text = """
                [{"id": "PAY-1", "amount": {"unit": "AUD", "value": 40.50, "rounded": false}, "status": {"code": 7}},
                 {"name": "cash"}]""";

        var payments = column.convertToEntityAttribute(text);

        assertThat(payments.payments())
                .extracting(Payment::id, Payment::name, Payment::amount)
                .containsExactly(
                        tuple("PAY-1", null, new Money(new BigDecimal("40.50"), "AUD")), tuple(null, "cash", null));
        assertThat(Json.mapper().readTree(column.convertToDatabaseColumn(payments)))
                .isEqualTo(Json.mapper().readTree(text));
    }

    @Test
    void anAmountThatIsNoneIsAbsent() {
        var column = new Payments.Column();

        var payments = column.convertToEntityAttribute(
                "[{\"amount\": \"much\"}, {\"amount\": {\"value\": 40}}, {\"amount\": {\"unit\": \"AUD\"}}]");

        assertThat(payments.payments()).extracting(Payment::amount).containsOnlyNulls();
        assertThat(payments.payments()).hasSize(3);
    }

    @Test
    void quotedPricesComeBackFromTheirColumnAsTheyWereTold() {
        var column = new QuotedPrices.Column();
        var text = """
                [{"priceType": "recurring", "name": "Monthly", "price": {"taxRate": 10,
                  "taxIncludedAmount": {"unit": "AUD", "value": 89}, "dutyFreeAmount": {"unit": "AUD", "value": 80.91}}}]""";

        var prices = column.convertToEntityAttribute(text);

        assertThat(prices.prices()).singleElement().satisfies(price -> {
            assertThat(price.priceType()).isEqualTo("recurring");
            assertThat(price.taxIncluded()).isEqualTo(new Money(BigDecimal.valueOf(89), "AUD"));
            assertThat(price.dutyFree()).isEqualTo(new Money(new BigDecimal("80.91"), "AUD"));
        });
        assertThat(Json.mapper().readTree(column.convertToDatabaseColumn(prices)))
                .isEqualTo(Json.mapper().readTree(text));
    }

    @Test
    void anAccountComesBackFromItsColumnAsItWasTold() {
        var column = new BillingAccount.Column();

        var account = column.convertToEntityAttribute("{\"id\": \"ACC-1\", \"name\": \"Jane\", \"x\": [1]}");

        assertThat(account.id()).isEqualTo("ACC-1");
        assertThat(account.told().values()).containsEntry("name", "Jane").containsEntry("x", List.of(1));
        assertThat(column.convertToEntityAttribute(null)).isNull();
        assertThat(column.convertToDatabaseColumn(null)).isNull();
    }

    private static Payments payments(Payment... payments) {
        return new Payments(List.of(payments));
    }

    private static Payment toldWith(String id, String amount, Map<String, Object> more) {
        return new Payment(id, null, null, new Money(new BigDecimal(amount), "AUD"), JsonDocument.of(more));
    }
}
