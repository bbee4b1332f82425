package io.cascade.launcher.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cascade.client.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTroublesTests {

    private HttpServer service;
    private int status;
    private String health;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/actuator/health/troubles", exchange -> {
            byte[] body = health.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void listsEverySentenceOfAServiceInTrouble() {
        answer(
                503,
                "{\"status\":\"DOWN\",\"details\":{\"inbox\":\"Two records are parked.\",\"relay\":\"It waits.\",\"n\":7}}");

        assertThat(troubles().sentences()).containsExactly("inbox: Two records are parked.", "relay: It waits.");
    }

    @Test
    void saysWhichWorkWaitsAndWhatToDo() {
        answer(503, """
                {"details":{"hub couriers":
                 {"since":"2026-03-01T09:00:00Z","tries":4,"code":"own","reason":"java.lang.IllegalStateException: no\\nroom"}}}""");

        assertThat(troubles().sentences())
                .containsExactly("hub couriers waits since 2026-03-01T09:00:00Z, tried 4 times:"
                        + " java.lang.IllegalStateException: no\nroom. It is tried again by itself.");
    }

    @Test
    void namesWhatWaitsForTheSameInOneSentence() {
        answer(503, """
                {"details":{
                 "errands of kind assess": {"since":"2026-03-01T09:00:02Z","tries":4,"code":"database","reason":"PSQLException: after 5001 ms"},
                 "errands of kind begin": {"since":"2026-03-01T09:00:01Z","tries":7,"code":"database","reason":"PSQLException: after 5002 ms"},
                 "errands of kind deliver": {"since":"2026-03-01T09:00:03Z","tries":1,"code":"database","reason":"PSQLException: after 5003 ms"},
                 "outbox relay": {"since":"2026-03-01T09:00:03Z","tries":2,"code":"database","reason":"PSQLException: after 5003 ms"},
                 "watchdog": {"since":"2026-03-01T09:00:04Z","tries":1,"code":"database","reason":"PSQLException: after 5003 ms"},
                 "errands of kind notify": {"since":"2026-03-01T08:00:00Z","tries":3,"code":"refusal","reason":"RefusedByNeighbour: 400"}}}""");

        assertThat(troubles().sentences()).hasSize(2);
        assertThat(troubles().sentences().getFirst())
                .startsWith("errands of kind assess, begin, deliver and 2 more wait since 2026-03-01T09:00:01Z,"
                        + " tried up to 7 times: PSQLException: after 5001 ms. Its database")
                .contains("./cascade status");
        assertThat(troubles().sentences().getLast())
                .startsWith("errands of kind notify waits since")
                .contains("mend what it names");
    }

    @Test
    void looksIntoThePagesOfAPage() {
        answer(
                200,
                "{\"status\":\"UP\",\"components\":{\"inbox\":{\"status\":\"UP\",\"details\":{\"slow\":\"It lags.\"}}}}");

        assertThat(troubles().sentences()).containsExactly("slow: It lags.");
    }

    @Test
    void keepsWhatIsWorthKnowingApart() {
        answer(200, """
                {"status":"UP","components":{"work":{"status":"UP",
                 "details":{"information":{"paused listeners":"One is paused."}}}}}""");

        assertThat(troubles().sentences()).isEmpty();
        assertThat(troubles().information()).containsExactly("paused listeners: One is paused.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            404 | {"details":{"a":"Not found."}}
            500 | {"details":{"a":"Broken."}}
            200 | {"status":"UP"}
            200 | []
            200 | 7
            200 | {"details":"none","components":[1]}
            503 | <html>
            """)
    void saysNothingOfWhatItDoesNotUnderstand(int answered, String page) {
        answer(answered, page);

        assertThat(troubles().sentences()).isEmpty();
    }

    @Test
    void saysNothingOfAServiceThatIsAway() {
        service.stop(0);

        assertThat(troubles().sentences()).isEmpty();
    }

    @Test
    void saysThatAServiceWhichRunsDoesNotTell() {
        service.createContext("/actuator/health/troubles/", exchange -> {});
        var silent = OwnTroubles.of(new Endpoint("http://127.0.0.1:%d/actuator/health/troubles/?"
                .formatted(service.getAddress().getPort())));

        assertThat(silent.sentences()).containsExactly("it does not say within 5 s how its work gets on");
    }

    private void answer(int withStatus, String page) {
        status = withStatus;
        health = page;
    }

    private OwnTroubles troubles() {
        return OwnTroubles.of(
                new Endpoint("http://127.0.0.1:" + service.getAddress().getPort()));
    }
}
