package io.cascade.simulator.credit;

import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows customers and judges them. */
@Component
class CreditBureau {

    private final Ledger<Customer> customers;
    private final DepositTerms terms;

    CreditBureau(Ledgers ledgers, DepositTerms terms) {
        this.customers = ledgers.open(LedgerKind.of("customer", Customer.class, Customer::id));
        this.terms = terms;
    }

    void register(List<Customer> newcomers) {
        customers.writeAll(newcomers);
    }

    CreditVerdict check(String customerId) {
        return customers
                .find(customerId)
                .map(customer -> CreditVerdict.of(customer, terms))
                .orElseGet(() -> CreditVerdict.unknown(customerId));
    }
}
