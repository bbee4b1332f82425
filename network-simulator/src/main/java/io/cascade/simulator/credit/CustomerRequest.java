package io.cascade.simulator.credit;

import io.cascade.simulator.problem.InputCheck;
import org.jspecify.annotations.Nullable;

/** A customer as it comes over the wire. */
record CustomerRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable String credit) {

    Customer toCustomer(InputCheck check, String path) {
        return new Customer(
                check.text(path + ".id", id),
                check.optionalText(path + ".name", name),
                check.oneOf(path + ".credit", credit, CreditStanding.class));
    }
}
