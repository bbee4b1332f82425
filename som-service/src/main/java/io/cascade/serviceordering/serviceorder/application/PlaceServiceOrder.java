package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.errand.Errands;
import io.cascade.platform.ids.Ids;
import io.cascade.platform.web.RequestRefused;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceServiceOrder {

    private final TransactionTemplate transaction;
    private final ServiceOrders orders;
    private final ServiceOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceServiceOrder(
            TransactionTemplate transaction,
            ServiceOrders orders,
            ServiceOrderAnnouncements announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        this.transaction = transaction;
        this.orders = orders;
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
    public ServiceOrder place(ServiceOrder.Draft draft, @Nullable String idempotencyKey) {
        if (idempotencyKey == null) {
            return insert(draft);
        }
        return earlier(idempotencyKey, draft).orElseGet(() -> insertOrFind(draft, idempotencyKey));
    }

    private ServiceOrder insertOrFind(ServiceOrder.Draft draft, String idempotencyKey) {
        try {
            return insert(draft);
        } catch (DataIntegrityViolationException e) {
            return earlier(idempotencyKey, draft).orElseThrow(() -> e);
        }
    }

    private ServiceOrder insert(ServiceOrder.Draft draft) {
        return transaction.execute(tx -> {
            var order = orders.save(ServiceOrder.place(ids.next(), draft, clock.instant()));
            announcements.announce(order);
            errands.now(ErrandKinds.PLAN, order.getId(), order);
            return order;
        });
    }

    private Optional<ServiceOrder> earlier(String idempotencyKey, ServiceOrder.Draft draft) {
        var found = transaction.execute(tx -> {
            var order = orders.findByIdempotencyKey(idempotencyKey);
            order.ifPresent(ServiceOrder::items);
            order.ifPresent(ServiceOrder::resourceItems);
            return order.stream().toList();
        });
        return Optional.ofNullable(found).flatMap(list -> sameRequest(list, draft));
    }

    private static Optional<ServiceOrder> sameRequest(List<ServiceOrder> found, ServiceOrder.Draft draft) {
        found.stream()
                .filter(order -> !order.isSameRequest(draft.fingerprint()))
                .findAny()
                .ifPresent(other -> {
                    throw RequestRefused.unprocessable(
                            "idempotencyKeyReused", "the idempotency key belongs to another request", List.of());
                });
        return found.stream().findFirst();
    }
}
