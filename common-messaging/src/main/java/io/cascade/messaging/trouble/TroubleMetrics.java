package io.cascade.messaging.trouble;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Counts what does not get on as {@code cascade.troubles}: a number that should be zero. */
@Component
class TroubleMetrics implements MeterBinder {

    private final Troubles troubles;

    TroubleMetrics(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("cascade.troubles", troubles, all -> all.present().size())
                .description("loops of this process that fail and try again")
                .register(registry);
    }
}
