package io.cascade.productordering.productorder;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildOrder;
import java.time.Instant;
import java.util.Optional;

/** What items of a product order wait for. */
final class Waits {

    private Waits() {}

    static Waiting onAssessment(Instant since) {
        return Waiting.on(Party.COM, "beingAssessed", "the order is being assessed", since);
    }

    static Waiting onDeposit(String customer, Deposit demanded, Instant since) {
        return onPayment(customer, "a deposit of %s is required".formatted(demanded), demanded, since);
    }

    /** Something was paid: for the rest, if there is one, and otherwise for us. */
    static Waiting onPayment(String customer, DepositCase deposit, Payments paid, Instant since) {
        var demanded = deposit.demanded();
        if (demanded == null || deposit.isPaid()) {
            return Waiting.on(Party.COM, "beingAssessed", "the order is assessed again after its payment", since);
        }
        var rest = "%s of a deposit of %s are outstanding".formatted(demanded.outstandingAfter(paid), demanded);
        return onPayment(customer, rest, demanded, since);
    }

    private static Waiting onPayment(String customer, String what, Deposit demanded, Instant since) {
        return Waiting.on(Party.CUSTOMER, "depositAwaited", what, since)
                .named("customer " + customer)
                .until(demanded.due())
                .unblockedBy("PATCH the order with the payment of " + demanded);
    }

    static Waiting onStart(Instant start, Instant since) {
        return Waiting.on(Party.CALENDAR, "startAwaited", "the requested start date has not come", since)
                .until(start)
                .unblockedBy("the date");
    }

    static Waiting onSom(Optional<ChildOrder> serviceOrder, Instant since) {
        return serviceOrder.isPresent()
                ? Waiting.on(Party.SOM, "beingBuilt", "its services are being built", since)
                : Waiting.on(Party.SOM, "beingOrdered", "its services are being ordered", since);
    }

    static Waiting onParts(Instant since) {
        return Waiting.on(Party.PARTS, "partsBeingBuilt", "the parts of the bundle are being built", since);
    }

    static Waiting onDelivery(Instant since) {
        return Waiting.on(
                        Party.PRODUCT_INVENTORY,
                        "beingDelivered",
                        "the product is written and billing triggered",
                        since)
                .named("inventory and billing");
    }

    static Waiting onTakingUpAgain(Instant since) {
        return Waiting.on(Party.COM, "takenUpAgain", "the work that was set aside is taken up again", since);
    }

    static Waiting onCancellationAssessed(Instant since) {
        return Waiting.on(Party.SOM, "cancellationAssessed", "whether it can be cancelled is being found out", since);
    }

    static Waiting onTakingBack(Instant since) {
        return Waiting.on(Party.SOM, "beingTakenBack", "what was done for it is being taken back", since);
    }
}
