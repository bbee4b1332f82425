package io.cascade.productordering.productorder.application;

import io.cascade.platform.errand.Errands;
import io.cascade.platform.ids.Ids;
import io.cascade.platform.web.RequestRefused;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.ProductOrders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceProductOrder {

    private final TransactionTemplate transaction;
    private final ProductOrders orders;
    private final EarlierOrders earlierOrders;
    private final ProductOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceProductOrder(
            TransactionTemplate transaction,
            ProductOrders orders,
            EarlierOrders earlierOrders,
            ProductOrderAnnouncements announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        this.transaction = transaction;
        this.orders = orders;
        this.earlierOrders = earlierOrders;
        this.announcements = announcements;
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same idempotency key with the same body gives the order that the first request made.
     *
     * @throws RequestRefused when the key was used for another body
     */
    public ProductOrder place(ProductOrder.Draft draft, @Nullable String idempotencyKey) {
        if (idempotencyKey == null) {
            return insert(draft);
        }
        return earlier(idempotencyKey, draft).orElseGet(() -> insertOrFind(draft, idempotencyKey));
    }

    private ProductOrder insertOrFind(ProductOrder.Draft draft, String idempotencyKey) {
        try {
            return insert(draft);
        } catch (DataIntegrityViolationException e) {
            return earlier(idempotencyKey, draft).orElseThrow(() -> e);
        }
    }

    private ProductOrder insert(ProductOrder.Draft draft) {
        return transaction.execute(tx -> {
            var order = orders.save(ProductOrder.place(ids.next(), draft, clock.instant()));
            announcements.announce(order);
            errands.now(ErrandKinds.ASSESS, order.getId(), order);
            return order;
        });
    }

    private Optional<ProductOrder> earlier(String idempotencyKey, ProductOrder.Draft draft) {
        var order = earlierOrders.placedWith(idempotencyKey);
        order.filter(other -> !other.isSameRequest(draft.fingerprint())).ifPresent(other -> {
            throw RequestRefused.unprocessable(
                    "idempotencyKeyReused", "the idempotency key belongs to another request", List.of());
        });
        return order;
    }
}
