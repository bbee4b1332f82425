package io.cascade.activation;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The way to network elements that speak HTTP, and the address where they deliver their verdicts. Resource order management
 * has one as a bean.
 */
public final class NetworkGateway {

    private final RestClient network;
    private final String callback;
    private final CircuitBreakerConfig breaker;

    /**
     * @param network calls the elements, bounded in time and in the length of their answers
     * @param callback where elements post what became of a command
     * @param rest how long an element is left alone that fails half of its calls
     */
    public NetworkGateway(RestClient network, String callback, Duration rest) {
        this.network = network;
        this.callback = callback;
        this.breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(50)
                .minimumNumberOfCalls(20)
                .failureRateThreshold(50)
                .waitDurationInOpenState(rest)
                .ignoreExceptions(CommandRefused.class, HttpClientErrorException.class)
                .build();
    }

    RestClient network() {
        return network;
    }

    String callback() {
        return callback;
    }

    /** What an element says to a command that it will not do is an answer and no failure of the element. */
    CircuitBreaker breakerOf(String element) {
        return CircuitBreaker.of(element, breaker);
    }
}
