package io.cascade.productordering.productorder.wire;

import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.productordering.productorder.BillingAccount;
import io.cascade.productordering.productorder.Money;
import io.cascade.productordering.productorder.Payment;
import io.cascade.productordering.productorder.Payments;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.QuotedPrice;
import io.cascade.productordering.productorder.QuotedPrices;
import io.cascade.productordering.productorder.Settlement;
import io.cascade.tmf.common.MoneyDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.ItemPriceDto;
import io.cascade.tmf.productordering.PaymentDto;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments, prices and accounts: read from the wire into words of the domain, and shown again as they were told. */
public final class Charges {

    private static final String PAYMENT = "payment";
    private static final String BILLING_ACCOUNT = "billingAccount";
    private static final String ITEM_PRICE = "itemPrice";

    private Charges() {}

    public static Settlement settlementOf(@Nullable List<PaymentDto> payments, @Nullable RefDto billingAccount) {
        return new Settlement(
                new Payments(Stream.ofNullable(payments)
                        .flatMap(List::stream)
                        .map(Charges::paymentOf)
                        .toList()),
                accountOf(billingAccount));
    }

    static @Nullable BillingAccount accountOf(@Nullable RefDto reference) {
        return reference == null ? null : new BillingAccount(reference.id(), told(reference));
    }

    static QuotedPrices quotedPricesOf(@Nullable List<ItemPriceDto> prices) {
        return new QuotedPrices(Stream.ofNullable(prices)
                .flatMap(List::stream)
                .map(Charges::quotedPriceOf)
                .toList());
    }

    private static Payment paymentOf(PaymentDto payment) {
        return new Payment(payment.id(), payment.href(), payment.name(), moneyOf(payment.amount()), told(payment));
    }

    private static QuotedPrice quotedPriceOf(ItemPriceDto quoted) {
        var price = quoted.price();
        return new QuotedPrice(
                quoted.priceType(),
                price == null ? null : moneyOf(price.taxIncludedAmount()),
                price == null ? null : moneyOf(price.dutyFreeAmount()),
                told(quoted));
    }

    private static @Nullable Money moneyOf(@Nullable MoneyDto money) {
        return money == null ? null : new Money(money.value(), money.unit());
    }

    private static JsonDocument told(Record contract) {
        return new JsonDocument(Carried.asMap(contract));
    }

    static void tell(Settlement settlement, Map<String, Object> order) {
        tell(PAYMENT, settlement.payments().told(), order);
        tell(settlement.billingAccount(), order);
    }

    static void tell(ProductOrderItem ordered, Map<String, Object> item) {
        tell(ITEM_PRICE, ordered.quotedPrices().told(), item);
        tell(ordered.billingAccount().orElse(null), item);
    }

    private static void tell(@Nullable BillingAccount account, Map<String, Object> body) {
        if (account != null) {
            body.put(BILLING_ACCOUNT, account.told().values());
        }
    }

    private static void tell(String name, List<JsonDocument> told, Map<String, Object> body) {
        if (!told.isEmpty()) {
            body.put(name, told.stream().map(JsonDocument::values).toList());
        }
    }
}
