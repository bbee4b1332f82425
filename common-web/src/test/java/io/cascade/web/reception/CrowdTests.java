package io.cascade.web.reception;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Slow clients that come again at once, more of them than there are connections. */
class CrowdTests {

    private static final int CONNECTIONS = 20;
    private static final int SLOW = 30;
    private static final String GET = "GET / HTTP/1.1\r\nHost: x\r\n";

    private final Crowd crowd = new Crowd();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new SendingDeadlines(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofMinutes(1), crowd)
                .customize(factory);
        factory.addProtocolHandlerCustomizers((PunctualHttp http) -> {
            http.setMaxConnections(CONNECTIONS);
            http.setConnectionTimeout(20_000);
        });
        server = factory.getWebServer(
                context -> context.addServlet("fine", new Fine()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        clients.shutdownNow();
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {GET + "X-Slow: ", ""})
    void leavesRoomForThoseWhoMeanWell(String begin) {
        for (int i = 0; i < SLOW; i++) {
            clients.submit(() -> comeAgainAndAgain(begin));
        }
        await().until(crowd::isThere);

        for (int i = 0; i < 5; i++) {
            assertThat(answer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void isNoneWhereThereIsRoom() {
        assertThat(answer()).startsWith("HTTP/1.1 200");
        assertThat(crowd.isThere()).isFalse();
        assertThat(crowd.look(CONNECTIONS * 9 / 10 - 1, CONNECTIONS)).isFalse();
        assertThat(crowd.look(CONNECTIONS * 9 / 10, CONNECTIONS)).isTrue();
    }

    private String answer() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((GET + "Connection: close\r\n\r\n").getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void comeAgainAndAgain(String begin) {
        while (!Thread.currentThread().isInterrupted()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
                socket.setSoTimeout(200);
                socket.getOutputStream().write(begin.getBytes(US_ASCII));
                while (isOpen(socket)) {
                    socket.getOutputStream().write((begin.isEmpty() ? "" : "x").getBytes(US_ASCII));
                }
            } catch (IOException cut) {
                // it comes again
            }
        }
    }

    private static boolean isOpen(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException nothingYet) {
            return !Thread.currentThread().isInterrupted();
        }
    }

    private static final class Fine extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getOutputStream().print("fine");
        }
    }
}
