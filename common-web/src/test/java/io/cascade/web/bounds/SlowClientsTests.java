package io.cascade.web.bounds;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Nobody waits for a client that sends or takes slowly. */
class SlowClientsTests {

    private static final int LARGE = 8 * 1024 * 1024;
    private static final Bounds BOUNDS = new Bounds(DataSize.ofBytes(LARGE), 100, 10, 100, 100);
    private static final HandlerExceptionResolver AS_BUSY = (request, response, handler, refusal) -> {
        response.setStatus(503);
        return new ModelAndView();
    };

    private final RequestMemory memory = new RequestMemory(0.01, 0.01, Duration.ofSeconds(1));
    private final AtomicInteger made = new AtomicInteger();
    private final HttpClient good = HttpClient.newHttpClient();
    private final List<Socket> slow = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        server = factory.getWebServer(context -> {
            context.addFilter("answers", new AnswersMadeFirst()).addMappingForUrlPatterns(null, true, "/*");
            context.addFilter("bodies", new BoundedBodies(new BodyBounds(BOUNDS, null, Set.of()), memory, AS_BUSY))
                    .addMappingForUrlPatterns(null, true, "/*");
            context.addServlet("large", new Large()).addMapping("/large");
            context.addServlet("changed", new Changed()).addMapping("/changed");
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (var client : slow) {
            client.close();
        }
        server.stop();
        good.close();
    }

    @Test
    void whoTakesAnAnswerSlowlyHoldsNoMemory() throws Exception {
        send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        await().until(() -> made.get() == 1);

        var answer = good.send(request("/large").build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(LARGE);
    }

    @Test
    void bodiesWithoutTheirLastByteKeepNobodyWaiting() throws Exception {
        for (int client = 0; client < 20; client++) {
            send("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n".formatted(LARGE))
                    .getOutputStream()
                    .write(new byte[LARGE - 1]);
        }

        var answer = good.send(
                request("/large")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE]))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerCanBecomeAnotherUntilItIsSent() throws Exception {
        var answer = good.send(request("/changed").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("or rather not");
    }

    private Socket send(String begin) throws IOException {
        var client = new Socket();
        slow.add(client);
        client.setReceiveBufferSize(8 * 1024);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
        client.getOutputStream().write(begin.getBytes(US_ASCII));
        return client;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.getPort(), path)))
                .version(HttpClient.Version.HTTP_1_1);
    }

    /** Needs all the memory that there is. */
    private final class Large extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            memory.takeForDocuments(Integer.MAX_VALUE);
            made.incrementAndGet();
            response.getOutputStream().write(new byte[LARGE]);
        }
    }

    private static final class Changed extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(201);
            response.getOutputStream().write(new byte[LARGE]);
            response.flushBuffer();
            response.reset();
            response.setStatus(409);
            response.getWriter().print("or rather not");
        }
    }
}
