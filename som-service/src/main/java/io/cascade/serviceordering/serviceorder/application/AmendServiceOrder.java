package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.RequestRefused;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what may be changed of an order that was taken. */
@Component
public class AmendServiceOrder {

    private final OrderTransactions transactions;

    AmendServiceOrder(OrderTransactions transactions) {
        this.transactions = transactions;
    }

    /** The order's amended attributes. */
    public record Amendment(
            @Nullable String description, @Nullable String priority, JsonDocument carried) {}

    /**
     * @param amend from the order as it is, locked, to the attributes that it shall have
     * @throws RequestRefused when there is no such order
     */
    @Transactional
    public ServiceOrder amend(String id, Function<ServiceOrder, Amendment> amend) {
        var amended = new AtomicReference<ServiceOrder>();
        transactions.change(List.of(id), order -> {
            var amendment = amend.apply(order);
            order.amend(amendment.description(), amendment.priority(), amendment.carried());
            amended.set(order);
        });
        return Optional.ofNullable(amended.get()).orElseThrow(() -> RequestRefused.unknown("serviceOrder", id));
    }
}
