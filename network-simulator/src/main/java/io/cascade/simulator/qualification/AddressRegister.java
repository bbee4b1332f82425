package io.cascade.simulator.qualification;

import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows addresses and says what can be had there. */
@Component
class AddressRegister {

    private final Ledger<Address> addresses;
    private final Duration validFor;
    private final Clock clock;

    AddressRegister(
            Ledgers ledgers,
            @Value("${cascade.simulator.qualification.valid-for:P30D}") Duration validFor,
            Clock clock) {
        this.addresses = ledgers.open(LedgerKind.of("address", Address.class, Address::id));
        this.validFor = validFor;
        this.clock = clock;
    }

    void register(List<Address> newcomers) {
        addresses.writeAll(newcomers);
    }

    QualificationVerdict check(String placeId) {
        Instant validUntil = clock.instant().plus(validFor);
        return addresses
                .find(placeId)
                .map(address -> QualificationVerdict.of(address, validUntil))
                .orElseGet(() -> QualificationVerdict.unknown(placeId, validUntil));
    }
}
