package io.cascade.simulator.credit;

import io.cascade.simulator.problem.InputCheck;
import org.jspecify.annotations.Nullable;

/** The question whether a customer may order. @param key the asker's name for this question */
record CreditCheckRequest(@Nullable String key, @Nullable String customerId) {

    String customer() {
        var check = new InputCheck();
        check.optionalText("key", key);
        String customer = check.text("customerId", customerId);
        check.done();
        return customer;
    }
}
