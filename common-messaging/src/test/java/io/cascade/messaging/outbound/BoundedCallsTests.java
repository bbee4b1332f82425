package io.cascade.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BoundedCallsTests {

    private static final String CHUNKS = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final CallBounds BOUNDS =
            new CallBounds(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), 100_000);

    private final CloseableHttpClient client = BoundedCalls.client(
                    BOUNDS, PoolingHttpClientConnectionManagerBuilder.create(), ConnectionConfig.custom())
            .build();

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    @Test
    void givesUpAServerThatDripsItsStatusLine() throws IOException {
        try (var server = EndlessServer.dripping("HTTP/1.1 2", "0")) {
            assertThatIsCut(server, "it takes longer than 2 s");
        }
    }

    @Test
    void givesUpAServerThatDripsItsHeaders() throws IOException {
        try (var server = EndlessServer.dripping("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n")) {
            assertThatIsCut(server, "it takes longer than 2 s");
        }
    }

    @Test
    void givesUpAServerThatDripsItsBody() throws IOException {
        try (var server = EndlessServer.dripping("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", "x")) {
            assertThatIsCut(server, "it takes longer than 2 s");
        }
    }

    @Test
    void givesUpAServerThatDripsChunks() throws IOException {
        try (var server = EndlessServer.dripping(CHUNKS, "1\r\nx\r\n")) {
            assertThatIsCut(server, "it takes longer than 2 s");
        }
    }

    @Test
    void givesUpAServerThatSendsChunksForEver() throws IOException {
        try (var server = EndlessServer.flooding(CHUNKS, "400\r\n" + "x".repeat(1_024) + "\r\n")) {
            assertThatIsCut(server, "it is longer than 100000 bytes");
        }
    }

    @Test
    void givesUpAnAnswerThatNobodyReads() throws IOException {
        try (var server = EndlessServer.flooding(CHUNKS, "400\r\n" + "x".repeat(1_024) + "\r\n")) {
            assertThatThrownBy(() -> client.<Integer>execute(new HttpGet(server.url()), answer -> answer.getCode()))
                    .isInstanceOf(CallCutOff.class);
            await().until(() -> server.open() == 0);
        }
    }

    @Test
    void leavesAGoodAnswerAlone() throws IOException {
        var good = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        good.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        good.start();
        var request = new HttpGet("http://127.0.0.1:" + good.getAddress().getPort() + "/");

        for (int i = 0; i < 3; i++) {
            assertThat(client.<String>execute(request, answer -> {
                        try (var body = answer.getEntity().getContent()) {
                            return new String(body.readAllBytes(), StandardCharsets.US_ASCII);
                        }
                    }))
                    .isEqualTo("hello");
        }
        good.stop(0);
    }

    private void assertThatIsCut(EndlessServer server, String reason) {
        assertThatThrownBy(() -> client.execute(
                        new HttpGet(server.url()), answer -> EntityUtils.toByteArray(answer.getEntity())))
                .isInstanceOf(CallCutOff.class)
                .hasMessage(reason);
        await().until(() -> server.open() == 0);
        assertThat(server.open()).isZero();
    }
}
