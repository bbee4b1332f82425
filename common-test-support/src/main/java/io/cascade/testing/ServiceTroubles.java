package io.cascade.testing;

import org.springframework.test.web.servlet.client.RestTestClient;

/** What does not get on in the service under test, as its operators see it. */
public final class ServiceTroubles {

    private final RestTestClient client;

    public ServiceTroubles(RestTestClient client) {
        this.client = client;
    }

    /** Everything that health says about them. */
    public String told() {
        return String.valueOf(client.get()
                .uri("/actuator/health/troubles")
                .exchange()
                .returnResult(String.class)
                .getResponseBody());
    }
}
