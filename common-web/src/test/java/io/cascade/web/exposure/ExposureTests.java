package io.cascade.web.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ExposureTests {

    static TinyService service;

    @BeforeAll
    static void start() {
        service = TinyService.with("--server.address=127.0.0.1", "--cascade.allowed-hosts=com-service,orders.example");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.address=0.0.0.0", "--server.address=", "--server.address=::"})
    void refusesToStartWhereStrangersCouldReachIt(String address, CapturedOutput output) {
        assertThatThrownBy(() -> TinyService.with(address)).hasRootCauseInstanceOf(ExposedWithoutLogin.class);

        assertThat(output)
                .contains("server.address is", "server.address=127.0.0.1", "cascade.exposed-without-login=true");
    }

    @Test
    void refusesToOpenAnotherDoorForManagement() {
        assertThatThrownBy(() -> TinyService.with("--server.address=127.0.0.1", "--management.server.port=1"))
                .rootCause()
                .hasMessageContaining("management.server.address is not set");
    }

    @Test
    void startsAnywhereWhenThatIsAllowedAndWarns(CapturedOutput output) throws IOException {
        try (var exposed = TinyService.with("--server.address=0.0.0.0", "--cascade.exposed-without-login=true")) {
            assertThat(exposed.answerTo("/greeting", "localhost")).contains("200", "Good day");
            assertThat(output).contains("server.address is 0.0.0.0, and nobody is asked for a login");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:80", "127.0.0.1:9", "[::1]", "com-service:8081", "orders.example"})
    void answersToItsNames(String host) throws IOException {
        assertThat(service.answerTo("/greeting", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8081", "127.0.0.1.evil.example", "10.0.0.1"})
    void refusesANameThatIsNotItsOwn(String host) throws IOException {
        assertThat(service.answerTo("/greeting", host))
                .startsWith("HTTP/1.1 421")
                .contains("\"code\":\"misdirectedRequest\"", "\"@type\":\"Error\"", "cascade.allowed-hosts")
                .doesNotContain("Good day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/greeting", "/nowhere", "/WEB-INF/web.xml", "/%"})
    void forbidsToGuessAndToKeepEveryAnswer(String path) throws IOException {
        assertThat(service.answerTo(path, "localhost"))
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store");
    }

    @Test
    void letsTheFilesOfSwaggerUiBeKept() throws IOException {
        assertThat(service.answerTo("/swagger-ui/swagger-ui.css", "localhost"))
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("no-store");
    }
}
