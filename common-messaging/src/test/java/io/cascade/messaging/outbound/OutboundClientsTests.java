package io.cascade.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboundClientsTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final CallBounds BOUNDS = new CallBounds(SECOND, SECOND, SECOND, 1_000);

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer near;

    @BeforeEach
    void startWhatMustNotBeReached() throws IOException {
        near = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        near.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        near.start();
    }

    @AfterEach
    void stop() {
        near.stop(0);
    }

    /** A name that was far away when it was registered, and is near when it is called. */
    @Test
    void doesNotConnectToAHostThatHasMovedNear() throws IOException {
        var rebound = new OutboundAddresses(false, false, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});

        try (var client = new OutboundClients(rebound).within(BOUNDS)) {
            assertThatThrownBy(() -> client.execute(new HttpGet(url()), answer -> answer.getCode()))
                    .isInstanceOf(ForbiddenAddress.class);
        }
        assertThat(visits).hasValue(0);
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        var open = new OutboundAddresses(true, false, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});

        try (var client = new OutboundClients(open).within(BOUNDS)) {
            assertThat(client.<Integer>execute(new HttpGet(url()), answer -> answer.getCode()))
                    .isEqualTo(302);
        }
        assertThat(visits).hasValue(1);
    }

    private String url() {
        return "http://rebound.example:" + near.getAddress().getPort() + "/";
    }
}
