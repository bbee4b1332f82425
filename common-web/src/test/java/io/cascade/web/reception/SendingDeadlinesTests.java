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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class SendingDeadlinesTests {

    private static final String POST = "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String REQUEST =
            "POST /read HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    private static final Duration HEAD = Duration.ofSeconds(1);
    private static final Duration WHOLE = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(4);
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final CountDownLatch work = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final HttpClient good = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new SendingDeadlines(HEAD, WHOLE, ANSWER, new Crowd()).customize(factory);
        factory.addProtocolHandlerCustomizers((PunctualHttp http) -> {
            http.setConnectionTimeout(1_000);
            http.setKeepAliveTimeout((int) BETWEEN_REQUESTS.toMillis());
        });
        server = factory.getWebServer(context -> {
            context.addServlet("read", new Read()).addMapping("/read");
            context.addServlet("work", new Work(work)).addMapping("/work");
            context.addServlet("endless", new Endless(ended)).addMapping("/endless");
            context.addServlet("unread", new Unread()).addMapping("/unread");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        work.countDown();
        server.stop();
        good.close();
    }

    @Test
    void cutsEveryClientThatDripsAndServesTheOthersMeanwhile() {
        var drips = drips(60).map(begin -> new Drip(server.getPort(), begin)).toList();

        await().atMost(AT_MOST).pollInterval(Duration.ofMillis(100)).until(() -> {
            assertThat(post("/read")).isEqualTo(200);
            return drips.stream().allMatch(Drip::isCut);
        });
        assertThat(drips).allSatisfy(drip -> assertThat(drip.lasted()).isGreaterThan(Duration.ofMillis(900)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", REQUEST, REQUEST + REQUEST})
    void cutsAClientThatDripsNothingButBlankLines(String before) {
        var drips = Stream.of("\r\n", "\n", "\r")
                .map(drop -> new Drip(server.getPort(), before, drop))
                .toList();

        await().atMost(AT_MOST).until(() -> drips.stream().allMatch(Drip::isCut));

        assertThat(drips).allSatisfy(drip -> assertThat(drip.lasted()).isBetween(HEAD, BETWEEN_REQUESTS));
    }

    @Test
    void servesARequestBehindBlankLinesAndOneAfterAPause() throws Exception {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            for (var before : List.of("\r\n\r\n", "", "\r\n")) {
                client.getOutputStream().write(before.getBytes(US_ASCII));
                Thread.sleep(100);
                client.getOutputStream().write(REQUEST.getBytes(US_ASCII));
                assertThat(lineOf(client)).isEqualTo("HTTP/1.1 200 ");
                while (!lineOf(client).isEmpty()) {}
                assertThat(client.getInputStream().read()).isEqualTo('2');
                Thread.sleep(HEAD.plusMillis(1_500));
            }
        }
    }

    @Test
    void waitsForWorkThatTakesLongerThanItsRequestTook() {
        var working = good.sendAsync(request("/work"), HttpResponse.BodyHandlers.discarding());
        var drip = new Drip(server.getPort(), POST.formatted("/read") + "Content-Length: 9000\r\n\r\n");

        await().atMost(AT_MOST).until(drip::isCut);
        work.countDown();

        assertThat(working.join().statusCode()).isEqualTo(200);
    }

    @Test
    void cutsAClientThatTakesItsAnswerTooSlowly() throws Exception {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            var start = System.nanoTime();
            client.getOutputStream()
                    .write((POST.formatted("/endless") + "Content-Length: 2\r\n\r\n{}").getBytes(US_ASCII));
            while (client.getInputStream().readNBytes(64 * 1024).length > 0) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_MOST.multipliedBy(4));
                Thread.sleep(20);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(ANSWER);
            assertThat(ended.await(AT_MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String lineOf(Socket client) throws IOException {
        var line = new StringBuilder();
        for (int next = client.getInputStream().read();
                next != '\n';
                next = client.getInputStream().read()) {
            assertThat(next).isNotNegative();
            line.append((char) next);
        }
        return line.toString().replace("\r", "");
    }

    /** In the request line, in a header, in a body that is read or not, and in chunks. */
    private static Stream<String> drips(int howMany) {
        var begins = List.of(
                "POST /",
                POST.formatted("/read") + "X-Slow: ",
                POST.formatted("/read") + "Content-Length: 9000\r\n\r\n",
                POST.formatted("/unread") + "Content-Length: 9000\r\n\r\n",
                POST.formatted("/read") + "Transfer-Encoding: chunked\r\n\r\n2328\r\n");
        return IntStream.range(0, howMany).mapToObj(number -> begins.get(number % begins.size()));
    }

    private int post(String path) throws IOException, InterruptedException {
        return good.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }

    private static final class Read extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getOutputStream().print(request.getInputStream().readAllBytes().length);
        }
    }

    private static final class Unread extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getOutputStream().print("no");
        }
    }

    private static final class Endless extends HttpServlet {

        private final transient CountDownLatch ended;

        Endless(CountDownLatch ended) {
            this.ended = ended;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            var portion = new byte[1024 * 1024];
            try {
                while (true) {
                    response.getOutputStream().write(portion);
                }
            } catch (IOException cut) {
                ended.countDown();
            }
        }
    }

    private static final class Work extends HttpServlet {

        private final transient CountDownLatch done;

        Work(CountDownLatch done) {
            this.done = done;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            try {
                assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
