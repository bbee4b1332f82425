package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Requests that nobody means well with: each is refused in words, and none is a failure of the simulator. */
class HostileRequestsIT {

    private static final String OPERATIONS = "/network/acs/operations";

    static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with(
                "--cascade.web.head-within=500ms",
                "--cascade.web.request-within=1s",
                "--cascade.allowed-hosts=network-simulator");
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
        assertThat(answer.body().path("reason").asString()).contains("262144 bytes");
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
                        .path("reason")
                        .asString())
                .contains("at most 10000 elements");
    }

    @Test
    void takesNoBodyThatIsEncoded() throws IOException {
        assertThat(posted("Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415 ")
                .contains("unsupportedMediaType", "Content-Encoding is gzip");
        assertThat(posted("Content-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400 ")
                .contains("requestId");
        assertThat(posted("Transfer-Encoding: gzip\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400 ")
                .contains("in no other Transfer-Encoding");
    }

    @Test
    void boundsTokensDepthElementsAndNumbers() {
        assertThat(refusalOf("[%s1]".formatted(("[1" + ",1".repeat(13) + "],").repeat(8_000)), 413))
                .contains("at most 100000 tokens");
        assertThat(refusalOf("[".repeat(65) + "]".repeat(65), 400)).contains("at most 64 arrays and objects");
        assertThat(refusalOf("[%s1]".formatted("1,".repeat(10_000)), 400)).contains("at most 10000 elements");
        assertThat(refusalOf("1E+2147483648", 400)).contains("so large or so small a number");
        assertThat(refusalOf("1e99999999999999999999", 400)).contains("so large or so small a number");
        assertThat(refusalOf("{\"a\":1,\"a\":2}", 400)).contains("parameters.p.a must not be there twice");
        assertThat(refusalOf("1".repeat(2000), 400)).contains("is not JSON");
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
            GET  | /%00
            GET  | /error
            GET  | /WEB-INF/web.xml
            GET  | /actuator/unknown
            POST | /network/operations
            TRACE| /scripts
            BREW | /scripts
            CONNECT | /scripts
            """)
    void refusesAddressesAndMethodsThatMeanNothing(String method, String address) throws IOException {
        assertRefused(
                "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(method.strip(), address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notifications?offset=9223372036854775807",
                "/billing/activations?offset=x",
                "/notifications?offset=1.0"
            })
    void saysInWordsWhatIsWrongWithANumber(String address) throws IOException {
        var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);

        assertRefused(request);
        assertThat(answerTo(request))
                .contains("\"path\":\"offset\"", "must be a whole number")
                .doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /scripts HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /scripts HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /scripts HTTP/1.1\r\nHost: localhost\r\nExpect: nonsense\r\nConnection: close\r\n\r\n",
                "GET /scripts HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "nonsense nonsense nonsense\r\n\r\n",
                "POST /credit/checks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
                "POST /credit/checks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}"
            })
    void refusesRequestsThatTomcatCannotRead(String request) throws IOException {
        assertRefused(request);
    }

    @Test
    void refusesAnAddressWithoutEnd() throws IOException {
        assertRefused("GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted("x".repeat(9_000)));
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
        for (var body : List.of("{\"requestId\":", "{}")) {
            assertRefused(
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
                            .formatted(OPERATIONS, body.length(), headers, body));
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /",
                "POST /credit/checks HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /credit/checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 9000\r\n\r\n",
                "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n",
                "POST /credit/checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n2328\r\n"
            })
    void cutsAClientThatDrips(String begin) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(100);
            int drops = 0;
            while (drops < 50 && isOpen(socket)) {
                drops++;
            }
            assertThat(drops).isBetween(3, 40);
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

    private static String refusalOf(String value, int status) {
        var answer = simulator.post(
                OPERATIONS,
                "{\"requestId\":\"r\",\"action\":\"add\",\"callback\":\"http://h/\",\"parameters\":{\"p\":%s}}"
                        .formatted(value));
        assertThat(answer.status()).isEqualTo(status);
        return answer.body().path("reason").asString();
    }

    /** In words, as TMF630 has them. */
    private static void assertRefused(String request) throws IOException {
        var answer = answerTo(request);
        var error = JsonMapper.shared().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(error.path("status").asInt()).as(answer).isBetween(400, 499);
        assertThat(answer).startsWith("HTTP/1.1 " + error.path("status").asString());
        assertThat(error.path("@type").asString()).isEqualTo("Error");
        assertThat(List.of("code", "reason", "message"))
                .allSatisfy(
                        name -> assertThat(error.path(name).asString()).as(name).isNotBlank());
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

    /** Waits for the end a little, and sends another byte. */
    private static boolean isOpen(Socket socket) {
        try {
            if (socket.getInputStream().read() < 0) {
                return false;
            }
        } catch (SocketTimeoutException nothingYet) {
            // still listening
        } catch (IOException cut) {
            return false;
        }
        try {
            socket.getOutputStream().write('x');
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private static String posted(String rest) throws IOException {
        return answerTo(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n%s"
                        .formatted(OPERATIONS, rest));
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
