package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Waiting;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom an order is, what has to be paid before it goes on, and how it is paid. */
@Embeddable
public record Terms(
        @Column(updatable = false) @Nullable String customerId,
        @Embedded DepositCase deposit,
        @Embedded Settlement settlement) {

    static Terms of(@Nullable String customerId, Settlement settlement) {
        return new Terms(customerId, DepositCase.NONE, settlement);
    }

    Terms demanding(Deposit demanded) {
        return new Terms(customerId, deposit.demanding(demanded), settlement);
    }

    Terms settledBy(Settlement amended) {
        return new Terms(customerId, deposit, amended);
    }

    /** Whether what was paid is enough is worked out anew. */
    Terms reckoned() {
        return new Terms(customerId, deposit.after(settlement.payments()), settlement);
    }

    /** Something was paid: the order waits for the rest, or goes on. */
    Waiting waitingOnPayment(Instant since) {
        return Waits.onPayment(String.valueOf(customerId), deposit, settlement.payments(), since);
    }

    Stream<JsonDocument> documents() {
        return settlement.documents();
    }
}
