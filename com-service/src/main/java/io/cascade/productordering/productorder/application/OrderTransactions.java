package io.cascade.productordering.productorder.application;

import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.Errands;
import io.cascade.productordering.productorder.ProductClaims;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.ProductOrders;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes many orders at once: one transaction, orders locked in the order of their ids, events told. */
@Component
class OrderTransactions {

    private final TransactionTemplate transaction;
    private final ProductOrders orders;
    private final ProductOrderAnnouncements announcements;
    private final ProductClaims claims;
    private final Errands errands;

    OrderTransactions(
            TransactionTemplate transaction,
            ProductOrders orders,
            ProductOrderAnnouncements announcements,
            ProductClaims claims,
            Errands errands) {
        this.transaction = transaction;
        this.orders = orders;
        this.announcements = announcements;
        this.claims = claims;
        this.errands = errands;
    }

    /** The orders as they are now, to look at outside the transaction. */
    List<ProductOrder> read(Collection<Errand> subjects) {
        var ids = idsOf(subjects);
        var read = transaction.execute(tx -> {
            var found = orders.findAll(ids);
            found.forEach(order -> {
                order.items();
                order.serviceItems();
            });
            return found;
        });
        return read == null ? List.of() : read;
    }

    /** Changes the orders of these errands and ends the errands with it: orders first, as everybody locks them. */
    void finish(Collection<Errand> done, Consumer<ProductOrder> change) {
        transaction.executeWithoutResult(tx -> {
            change(idsOf(done), change);
            errands.done(done);
        });
    }

    /** Ends errands that changed no order. */
    void end(Collection<Errand> done) {
        transaction.executeWithoutResult(tx -> errands.done(done));
    }

    /** Changes orders inside the caller's transaction. */
    void change(Collection<String> ids, Consumer<ProductOrder> change) {
        for (var order : orders.lockAll(ids)) {
            change.accept(order);
            announcements.announce(order);
            if (order.state().isFinal()) {
                claims.release(order.getId());
            }
        }
    }

    private static List<String> idsOf(Collection<Errand> errands) {
        return errands.stream().map(Errand::subject).distinct().toList();
    }
}
