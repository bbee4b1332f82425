package io.cascade.simulator.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long each adapter's work takes on the simulator's clock. */
@Component
class WorkDurations {

    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofDays(3650).toMillis());

    private final Map<String, Duration> durations;
    private final Duration defaultDuration;
    private final BigDecimal timeScale;

    /** Divides by {@code timeScale}; 0 means that nothing takes any time. */
    WorkDurations(NetworkProperties properties, @Value("${cascade.time-scale:1}") BigDecimal timeScale) {
        if (timeScale.signum() < 0) {
            throw new IllegalArgumentException("cascade.time-scale must not be negative: " + timeScale);
        }
        this.durations = properties.durations();
        this.defaultDuration = properties.defaultDuration();
        this.timeScale = timeScale;
    }

    Duration of(String adapter) {
        if (timeScale.signum() == 0) {
            return Duration.ZERO;
        }
        BigDecimal declared = BigDecimal.valueOf(
                durations.getOrDefault(adapter, defaultDuration).toMillis());
        return Duration.ofMillis(
                declared.divide(timeScale, 0, RoundingMode.HALF_UP).min(LONGEST).longValue());
    }
}
