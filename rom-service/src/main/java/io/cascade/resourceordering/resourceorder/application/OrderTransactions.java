package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.Errands;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes many orders at once: one transaction, orders locked in the order of their ids, events told. */
@Component
class OrderTransactions {

    private final TransactionTemplate transaction;
    private final ResourceOrders orders;
    private final ResourceOrderAnnouncements announcements;
    private final Errands errands;

    OrderTransactions(
            TransactionTemplate transaction,
            ResourceOrders orders,
            ResourceOrderAnnouncements announcements,
            Errands errands) {
        this.transaction = transaction;
        this.orders = orders;
        this.announcements = announcements;
        this.errands = errands;
    }

    /** The orders as they are now, to look at outside the transaction. */
    List<ResourceOrder> read(Collection<String> ids) {
        var read = transaction.execute(tx -> {
            var found = orders.findAll(ids);
            found.forEach(ResourceOrder::items);
            return found;
        });
        return read == null ? List.of() : read;
    }

    /** Changes orders and ends the errands that asked for it: orders first, as everybody locks them. */
    void change(Collection<String> ids, Collection<Errand> done, Consumer<ResourceOrder> change) {
        transaction.executeWithoutResult(tx -> {
            for (var order : orders.lockAll(ids)) {
                change.accept(order);
                announcements.announce(order);
            }
            if (!done.isEmpty()) {
                errands.done(done);
            }
        });
    }

    static List<String> idsOf(Collection<Errand> errands) {
        return errands.stream().map(Errand::subject).distinct().toList();
    }
}
