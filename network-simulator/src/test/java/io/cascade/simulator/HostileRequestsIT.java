package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody means well with: each is refused in words, and none is a failure of the simulator. */
class HostileRequestsIT {

    private static final String OPERATIONS = "/network/acs/operations";

    static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with(
                "--cascade.simulator.bodies.within=500ms", "--cascade.allowed-hosts=network-simulator");
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OPERATIONS, "/billing/activations", "/notifications", "/credit/checks", "/nowhere"})
    void refusesALargeBodyAndNamesTheBound(String path) {
        var answer = simulator.post(path, "{\"text\":\"%s\"}".formatted("x".repeat(300_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("code").asString()).isEqualTo("tooLarge");
        assertThat(answer.body().path("message").asString()).contains("262144 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/credit/customers", "/qualification/addresses"})
    void takesLongerListsButNotWithoutEnd(String path) {
        assertThat(simulator.put(path, "[%s]".formatted("x".repeat(300_000))).status())
                .isEqualTo(400);
        assertThat(simulator.put(path, "[%s]".formatted("x".repeat(1_100_000))).status())
                .isEqualTo(413);
        assertThat(simulator
                        .put(path, "[%s{}]".formatted("{},".repeat(10_000)))
                        .body()
                        .path("message")
                        .asString())
                .contains("at most 10000 elements");
    }

    @Test
    void boundsTokensDepthElementsAndExponents() {
        assertThat(messageAbout("[%s1]".formatted(("[1" + ",1".repeat(13) + "],").repeat(8_000))))
                .contains("limit", "100000");
        assertThat(messageAbout("[".repeat(65) + "]".repeat(65))).contains("limit", "64");
        assertThat(messageAbout("[%s1]".formatted("1,".repeat(10_000)))).contains("at most 10000 elements");
        assertThat(messageAbout("1E+2147483648")).contains("exponent of a number may be at most 1000");
        assertThat(messageAbout("1e99999999999999999999")).contains("exponent");
        assertThat(messageAbout("{\"a\":1,\"a\":2}")).contains("not JSON");
        assertThat(messageAbout("1".repeat(2000))).contains("limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /billing/activations?offset=%
            GET  | /billing/activations?offset=1e9
            GET  | /billing/activations?offset=2147483648
            GET  | /network/operations?correlationId=%00
            GET  | /network/operations?correlationId=%C0%AF
            GET  | /network/operations?=x
            GET  | /network/acs/operations/%2e%2e%2f
            GET  | /network/%ZZ/state
            GET  | /error
            GET  | /WEB-INF/web.xml
            POST | /network/operations
            TRACE| /scripts
            BREW | /scripts
            """)
    void refusesAddressesAndMethodsThatMeanNothing(String method, String address) throws IOException {
        assertThat(statusOf("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .formatted(method.strip(), address)))
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: */*",
                "Content-Type: application/*",
                "Content-Type: nonsense",
                "Content-Type: application/json;charset=nowhere",
                "Content-Type: application/json;charset=utf-16",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/json\r\nAccept: nonsense",
                "Content-Type: application/json\r\nAccept: text/xml",
                "Content-Type: application/json\r\nContent-Encoding: gzip",
                "X-Nothing: x"
            })
    void refusesHeadersThatMeanNothing(String headers) throws IOException {
        var body = "{\"requestId\":";
        assertThat(statusOf(
                        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
                                .formatted(OPERATIONS, body.length(), headers, body)))
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
    void readsNothingButUtf8(String charset) throws IOException {
        var body = "{\"customerId\":\"ä\"}".getBytes(Charset.forName(charset));
        assertThat(statusOf(head("/credit/checks", body.length), body)).isEqualTo(400);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        var body = "{\"customerId\":\"\u00C0\u00AF\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(statusOf(head("/credit/checks", body.length), body)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"s\",\"behaviour\":\"late\",\"delay\":\"PT9999999999999999H\"}",
                "{\"id\":\"s\",\"behaviour\":\"late\",\"delay\":\"-PT1S\"}",
                "{\"id\":\"s\",\"behaviour\":\"slow\",\"factor\":\"many\"}",
                "{\"id\":\"s\",\"behaviour\":\"slow\",\"times\":99999999999}",
                "{\"id\":\"s\",\"behaviour\":\"fail\",\"match\":{\"a\":[1]}}",
                "{\"id\":\"s\",\"behaviour\":{}}",
                "[]",
                "7",
                "\"\""
            })
    void refusesScriptsThatMeanNothing(String script) {
        assertThat(simulator.put("/scripts", script).status()).isEqualTo(400);
    }

    @Test
    void keepsNoMoreThanAHundredScripts() {
        for (int i = 0; i < 100; i++) {
            assertThat(put(i)).isEqualTo(200);
        }
        assertThat(put(100)).isEqualTo(409);
        assertThat(put(7)).isEqualTo(200);
        simulator.delete("/scripts");
    }

    @Test
    void cutsAClientThatDripsItsBody() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            var out = socket.getOutputStream();
            out.write(head("/credit/checks", 1000));
            socket.setSoTimeout(100);
            int answered = -1;
            for (int i = 0; i < 50 && answered < 0; i++) {
                out.write(' ');
                out.flush();
                answered = firstByteWithinATenth(socket);
            }
            assertThat(answered).isEqualTo('H');
            assertThat(new String(socket.getInputStream().readNBytes(11), StandardCharsets.US_ASCII))
                    .endsWith("408");
        }
    }

    @Test
    void answersOnlyToItsNamesAndForbidsToGuessAndToKeep() throws IOException {
        assertThat(answerTo("GET /scripts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("\"code\":\"misdirectedRequest\"");
        assertThat(answerTo("GET /scripts HTTP/1.1\r\nHost: network-simulator:8089\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store");
    }

    private static String messageAbout(String value) {
        var answer = simulator.post(
                OPERATIONS,
                "{\"requestId\":\"r\",\"action\":\"add\",\"callback\":\"http://h/\",\"parameters\":{\"p\":%s}}"
                        .formatted(value));
        assertThat(answer.status()).isEqualTo(400);
        return answer.body().path("message").asString();
    }

    private static int put(int number) {
        return simulator
                .put("/scripts", "{\"id\":\"s%d\",\"adapter\":\"none\",\"behaviour\":\"fail\"}".formatted(number))
                .status();
    }

    private static byte[] head(String path, int length) {
        return ("POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                .formatted(path)
                        + "Content-Length: %d\r\n\r\n".formatted(length))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int firstByteWithinATenth(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (java.net.SocketTimeoutException nothingYet) {
            return -1;
        }
    }

    private static int statusOf(String request) throws IOException {
        return Integer.parseInt(answerTo(request).split(" ", 3)[1]);
    }

    private static int statusOf(byte[] head, byte[] body) throws IOException {
        return Integer.parseInt(answerTo(head, body).split(" ", 3)[1]);
    }

    private static String answerTo(String request) throws IOException {
        return answerTo(request.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private static String answerTo(byte[] head, byte[] body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
