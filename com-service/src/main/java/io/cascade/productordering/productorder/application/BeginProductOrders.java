package io.cascade.productordering.productorder.application;

import io.cascade.decomposition.ExpressionFailed;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.decomposition.ProductOrderDecomposer;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decomposes accepted orders when their time has come, and asks for their services. */
@Component
class BeginProductOrders implements ErrandHandler {

    private final ProductOrderTransactions transactions;
    private final ReleasedCatalog catalog;
    private final Errands errands;
    private final Clock clock;

    BeginProductOrders(ProductOrderTransactions transactions, ReleasedCatalog catalog, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.BEGIN;
    }

    /** Orders whose start date has come. */
    @Override
    public void handle(List<Errand> starting) {
        transactions.finishMaking(starting, order -> {
            if (!order.isOver() && !order.hasBegun()) {
                begin(order, catalogOf(order));
            }
        });
    }

    void begin(ProductOrder order, CatalogRelease release) {
        List<ServiceItem.Draft> services;
        try {
            services = ProductOrderDecomposer.decompose(order, release);
        } catch (ExpressionFailed e) {
            refuse(order, "ruleNotComputable", "catalog release %d: %s".formatted(release.number(), e.getMessage()));
            return;
        }
        if (services.isEmpty()) {
            refuse(
                    order,
                    "notDecomposable",
                    "no rule of catalog release %d says what to build".formatted(release.number()));
            return;
        }
        order.begin(services, clock.instant());
        errands.now(ErrandKinds.ORDER_SERVICES, order.getId(), order);
        ServicesBelow.deliver(order, errands);
    }

    private void refuse(ProductOrder order, String code, String reason) {
        order.refuse(List.of(new Refusal(code, reason, null, "productOrderItem")), clock.instant());
    }

    private CatalogRelease catalogOf(ProductOrder order) {
        return catalog.release(order.pinnedRelease())
                .orElseThrow(() ->
                        new IllegalStateException("catalog release %d is not here".formatted(order.pinnedRelease())));
    }
}
