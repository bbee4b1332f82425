package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.cascade.messaging.outbound.CallBounds;
import io.cascade.messaging.outbound.CallCutOff;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.client.RestClient;

@Timeout(20)
class RemoteServicesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private HttpServer neighbour;
    private RestClient client;

    @BeforeEach
    void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/large", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                exchange.getResponseBody().write('[');
                while (true) {
                    exchange.getResponseBody().write("1,1,1,1,".getBytes(StandardCharsets.US_ASCII));
                }
            }
        });
        neighbour.start();
        client = new RemoteServices(new CallBounds(SECOND, SECOND, SECOND, 1_000), new AnswerMemory(10_000, SECOND))
                .at("http://127.0.0.1:" + neighbour.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        neighbour.stop(0);
    }

    @Test
    void doNotReadAnAnswerThatHasNoEnd() {
        assertThatThrownBy(() -> client.get().uri("/large").retrieve().body(List.class))
                .hasRootCauseInstanceOf(CallCutOff.class);
    }

    @Test
    void letGoOfAnEndlessAnswerThatNobodyWants() {
        var answer = client.get().uri("/large").retrieve().toBodilessEntity();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
    }
}
