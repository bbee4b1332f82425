package io.cascade.resourceordering.activation.adapter;

import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.messaging.trouble.Pace;
import io.cascade.resourceordering.activation.CommandRefused;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The way to the network's elements and the address where they deliver their verdicts. */
@Component
class NetworkGateway {

    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    /** What an element says of one operation is short; many of them are asked at once. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final RestClient network;
    private final CircuitBreakerConfig breaker;
    private final String callback;

    NetworkGateway(
            RemoteServices services,
            Pace pace,
            @Value("${cascade.network.url}") String url,
            @Value("${cascade.callback.url}") String callbackUrl) {
        this.network = services.at(url, LONGEST_ANSWER);
        this.breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(50)
                .minimumNumberOfCalls(20)
                .failureRateThreshold(50)
                .waitDurationInOpenState(pace.of(LEFT_ALONE))
                .ignoreExceptions(CommandRefused.class, HttpClientErrorException.class)
                .build();
        this.callback = callbackUrl + "/network-verdict";
    }

    RestClient network() {
        return network;
    }

    /** An element that fails half of its calls is left alone for a while. */
    CircuitBreakerConfig breaker() {
        return breaker;
    }

    String callback() {
        return callback;
    }
}
