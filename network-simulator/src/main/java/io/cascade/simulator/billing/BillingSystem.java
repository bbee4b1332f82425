package io.cascade.simulator.billing;

import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes billing activations: one effect for each key, however often it comes. */
@Component
class BillingSystem {

    private static final int SHOWN_AT_MOST = 1000;

    private final Ledger<BillingActivation> activations;

    BillingSystem(Ledgers ledgers) {
        this.activations =
                ledgers.open(LedgerKind.of("billingActivation", BillingActivation.class, BillingActivation::key)
                        .groupedBy(BillingActivation::productOrderId)
                        .retainedUntil(activation -> true));
    }

    /** The activation of that key: this one, or the first that came. */
    BillingActivation activate(BillingActivation wanted) {
        return activations.compute(wanted.key(), first -> first == null ? wanted : first.receivedAgain());
    }

    /** The activations of an order, or the newest of all without the first {@code offset}. */
    Stream<BillingActivation> of(@Nullable String productOrderId, int offset) {
        return productOrderId == null ? activations.newest(offset, SHOWN_AT_MOST) : activations.inGroup(productOrderId);
    }
}
