package io.cascade.simulator.notification;

import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends messages to customers: one for each key, however often it comes. */
@Component
class NotificationSystem {

    private static final int SHOWN_AT_MOST = 1000;

    private final Ledger<Notification> notifications;

    NotificationSystem(Ledgers ledgers) {
        this.notifications = ledgers.open(LedgerKind.of("notification", Notification.class, Notification::key)
                .groupedBy(Notification::productOrderId)
                .retainedUntil(notification -> true));
    }

    /** The notification of that key: this one, or the first that came. */
    Notification send(Notification wanted) {
        return notifications.compute(wanted.key(), first -> first == null ? wanted : first.receivedAgain());
    }

    /** The notifications about an order, or the newest of all without the first {@code offset}. */
    Stream<Notification> about(@Nullable String productOrderId, int offset) {
        return productOrderId == null
                ? notifications.newest(offset, SHOWN_AT_MOST)
                : notifications.inGroup(productOrderId);
    }
}
