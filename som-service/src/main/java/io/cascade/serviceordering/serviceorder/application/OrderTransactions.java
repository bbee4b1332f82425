package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.Errands;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes many orders at once: one transaction, orders locked in the order of their ids, events told. */
@Component
class OrderTransactions {

    private final TransactionTemplate transaction;
    private final ServiceOrders orders;
    private final ServiceOrderAnnouncements announcements;
    private final Errands errands;

    OrderTransactions(
            TransactionTemplate transaction,
            ServiceOrders orders,
            ServiceOrderAnnouncements announcements,
            Errands errands) {
        this.transaction = transaction;
        this.orders = orders;
        this.announcements = announcements;
        this.errands = errands;
    }

    /** The orders as they are now, to look at outside the transaction. */
    List<ServiceOrder> read(Collection<Errand> subjects) {
        var ids = idsOf(subjects);
        var read = transaction.execute(tx -> {
            var found = orders.findAll(ids);
            found.forEach(order -> {
                order.items();
                order.resourceItems();
            });
            return found;
        });
        return read == null ? List.of() : read;
    }

    /** Changes the orders of these errands and ends the errands with it: orders first, as everybody locks them. */
    void finish(Collection<Errand> done, Consumer<ServiceOrder> change) {
        transaction.executeWithoutResult(tx -> {
            change(idsOf(done), change);
            errands.done(done);
        });
    }

    /** Changes orders inside the caller's transaction. */
    void change(Collection<String> ids, Consumer<ServiceOrder> change) {
        for (var order : orders.lockAll(ids)) {
            change.accept(order);
            announcements.announce(order);
        }
    }

    private static List<String> idsOf(Collection<Errand> errands) {
        return errands.stream().map(Errand::subject).distinct().toList();
    }
}
