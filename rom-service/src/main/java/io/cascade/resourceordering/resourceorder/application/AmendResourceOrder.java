package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.RequestRefused;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what may be changed of an order that was taken. */
@Component
public class AmendResourceOrder {

    private final OrderTransactions transactions;

    AmendResourceOrder(OrderTransactions transactions) {
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
    public ResourceOrder amend(String id, Function<ResourceOrder, Amendment> amend) {
        var amended = new AtomicReference<ResourceOrder>();
        transactions.change(List.of(id), order -> {
            var amendment = amend.apply(order);
            order.amend(amendment.description(), amendment.priority(), amendment.carried());
            amended.set(order);
        });
        return Optional.ofNullable(amended.get()).orElseThrow(() -> RequestRefused.unknown("resourceOrder", id));
    }
}
