package io.cascade.productordering;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.productordering.productorder.Acceptance;
import io.cascade.productordering.productorder.Amendment;
import io.cascade.productordering.productorder.BillingAccount;
import io.cascade.productordering.productorder.Money;
import io.cascade.productordering.productorder.Payment;
import io.cascade.productordering.productorder.Payments;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderDraft;
import io.cascade.productordering.productorder.ProductOrderItemDraft;
import io.cascade.productordering.productorder.Qualification;
import io.cascade.productordering.productorder.QuotedPrice;
import io.cascade.productordering.productorder.QuotedPrices;
import io.cascade.productordering.productorder.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product order in the making. What is said after an item concerns that item. */
public final class ProductOrderBuilder {

    public static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    public static final Map<String, String> FIBRE_LANE = Map.of(
            "accessTechnology", "GPON", "exchange", "EAST-07", "distributionPoint", "DP-142", "servingArea", "EAST");

    private final List<Line> lines = new ArrayList<>();
    private @Nullable String customer = "CUST-4821";
    private Settlement settlement = Settlement.NONE;

    private ProductOrderBuilder() {}

    public static ProductOrderBuilder anOrder() {
        return new ProductOrderBuilder();
    }

    /** SuperFibre 200 Home for Jane Smith. */
    public static ProductOrderBuilder superFibre() {
        return anOrder()
                .adding("1", "PO-SF200H")
                .at("ADDR-42-FIBRE-LANE")
                .with("downloadSpeed", 200)
                .with("uploadSpeed", 50);
    }

    /** Broadband and streaming as parts of one bundle. */
    public static ProductOrderBuilder broadbandAndStreaming() {
        return anOrder()
                .adding("1", "PO-BB100-OTT")
                .part("1.1", "PO-BB100")
                .at("ADDR-44-FIBRE-LANE")
                .part("1.2", "PO-OTT-STREAM")
                .with("accountEmail", "amir.hassan@example.com");
    }

    public ProductOrderBuilder from(@Nullable String someCustomer) {
        customer = someCustomer;
        return this;
    }

    public ProductOrderBuilder adding(String id, @Nullable String offering) {
        lines.add(new Line(id, null, ItemAction.ADD, offering));
        return this;
    }

    public ProductOrderBuilder ceasing(String id, String offering) {
        lines.add(new Line(id, null, ItemAction.DELETE, offering));
        return this;
    }

    /** A part of the first item. */
    public ProductOrderBuilder part(String id, String offering) {
        lines.add(new Line(id, lines.getFirst().id, ItemAction.ADD, offering));
        return this;
    }

    public ProductOrderBuilder with(String characteristic, Object value) {
        lines.getLast().characteristics.put(characteristic, value);
        return this;
    }

    public ProductOrderBuilder at(String place) {
        lines.getLast().place = place;
        return this;
    }

    public ProductOrderBuilder quoting(String priceType, String amount) {
        lines.getLast()
                .prices
                .add(new QuotedPrice(priceType, new Money(new BigDecimal(amount), "AUD"), null, JsonDocument.EMPTY));
        return this;
    }

    public ProductOrderBuilder chargedTo(String account) {
        lines.getLast().account = new BillingAccount(account, JsonDocument.EMPTY);
        return this;
    }

    /** The account of the order as a whole. */
    public ProductOrderBuilder allChargedTo(String account) {
        settlement = new Settlement(settlement.payments(), new BillingAccount(account, JsonDocument.EMPTY));
        return this;
    }

    public ProductOrder placed() {
        return placedAt(NINE);
    }

    public ProductOrder placedAt(Instant moment) {
        var draft = new ProductOrderDraft(
                new OrderRequest("correlation-1", null, "fingerprint", null, null, null, null),
                new Particulars(null, null, JsonDocument.EMPTY),
                settlement,
                customer,
                lines.stream().map(Line::draft).toList());
        return ProductOrder.place("PO-1", draft, moment);
    }

    /** As the order is, and paid by these. */
    public static Amendment paidBy(Payment... payments) {
        return new Amendment(
                new Particulars(null, null, JsonDocument.EMPTY), new Settlement(new Payments(List.of(payments)), null));
    }

    /** A payment of which only payment management knows the amount. */
    public static Payment payment(String id) {
        return new Payment(id, null, null, null, JsonDocument.EMPTY);
    }

    public static Payment payment(String id, String amount, String currency) {
        return new Payment(id, null, null, new Money(new BigDecimal(amount), currency), JsonDocument.EMPTY);
    }

    /** Assessed and found good, each item of the given specification. */
    public static ProductOrder accepted(ProductOrder order, Map<String, String> specifications) {
        var acceptances = order.items().stream()
                .map(item -> new Acceptance(
                        item.itemId(),
                        specifications.get(item.itemId()),
                        item.product().characteristics(),
                        new Qualification(FIBRE_LANE, "test", null)))
                .toList();
        order.accept(acceptances, 1);
        return order;
    }

    private static final class Line {

        private final String id;
        private final @Nullable String bundle;
        private final ItemAction action;
        private final @Nullable String offering;
        private final Map<String, Object> characteristics = new LinkedHashMap<>();
        private final List<QuotedPrice> prices = new ArrayList<>();
        private @Nullable String place;
        private @Nullable BillingAccount account;

        private Line(String id, @Nullable String bundle, ItemAction action, @Nullable String offering) {
            this.id = id;
            this.bundle = bundle;
            this.action = action;
            this.offering = offering;
        }

        private ProductOrderItemDraft draft() {
            return new ProductOrderItemDraft(
                    id,
                    bundle,
                    action,
                    offering,
                    null,
                    characteristics,
                    place,
                    null,
                    JsonDocument.EMPTY,
                    new QuotedPrices(prices),
                    account,
                    JsonDocument.EMPTY);
        }
    }
}
