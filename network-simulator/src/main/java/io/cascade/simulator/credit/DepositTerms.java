package io.cascade.simulator.credit;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a doubtful customer pays first. @param payWithin how long he has for it */
@ConfigurationProperties("cascade.simulator.deposit")
record DepositTerms(
        @DefaultValue("150.00") BigDecimal amount,
        @DefaultValue("AUD") String unit,
        @DefaultValue("PT48H") Duration payWithin) {}
