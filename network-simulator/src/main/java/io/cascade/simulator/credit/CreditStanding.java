package io.cascade.simulator.credit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the bureau holds of a customer. */
enum CreditStanding {
    @JsonProperty("pass")
    PASS,
    @JsonProperty("deposit")
    DEPOSIT,
    @JsonProperty("fail")
    FAIL
}
