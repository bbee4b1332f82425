package io.cascade.simulator.network;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the network elements behave when nobody scripts them.
 *
 * @param durations how long the work of an adapter takes, before the time scale divides it
 * @param defaultDuration the same for an adapter that is not listed
 * @param answers what an adapter hands out with a success
 * @param callback how callbacks are repeated
 */
@ConfigurationProperties("cascade.simulator.network")
record NetworkProperties(
        @DefaultValue Map<String, Duration> durations,
        @DefaultValue("PT1M") Duration defaultDuration,
        @DefaultValue Map<String, Answer> answers,
        @DefaultValue CallbackTerms callback) {

    /** A numbered name that is handed out. @param first the first number */
    record Answer(
            String characteristic,
            @DefaultValue("") String prefix,
            @DefaultValue("1") long first) {}

    /**
     * How callbacks are repeated until one is answered with success.
     *
     * @param firstDelay the pause after the first failure; it doubles with each
     * @param longestDelay the pause it grows to
     * @param attempts after how many failures the simulator gives up
     * @param timeout how long one attempt may take
     * @param parallel how many are under way at a time
     */
    record CallbackTerms(
            @DefaultValue("200ms") Duration firstDelay,
            @DefaultValue("10s") Duration longestDelay,
            @DefaultValue("100") int attempts,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("64") int parallel) {

        /** The pause after so many failures. */
        Duration delayAfter(int failures) {
            Duration doubled = firstDelay.multipliedBy(1L << Math.min(failures - 1, 20));
            return doubled.compareTo(longestDelay) < 0 ? doubled : longestDelay;
        }
    }
}
