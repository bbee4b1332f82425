package io.cascade.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Json;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

/** How network elements are spoken to, with one of them as the example. */
class HttpElementTests {

    private static final String OPERATIONS = "/network/access-switch/operations";
    private static final String STATE = "/network/access-switch/state";
    private static final NetworkCommand COMMAND = new NetworkCommand(
            "RO-1:ROI-002:1",
            "access-switch",
            "add",
            "VLAN 1042",
            Map.of("vlanId", 1042),
            Instant.EPOCH,
            true,
            "correlation-1");

    private final StubServer network = StubServer.start();
    private final HttpElement element = new VlanSwitch(new NetworkGateway(
            RestClient.create(network.url()), "http://rom.example.com/network-verdict", Duration.ofSeconds(5)));

    /** As a stranger would write it. */
    private static final class VlanSwitch extends HttpElement {

        VlanSwitch(NetworkGateway gateway) {
            super("access-switch", gateway);
        }

        @Override
        public Map<String, Object> parametersOf(NetworkCommand command) {
            return Told.of(command).as("vlan", "%s", "vlanId").all();
        }
    }

    @AfterEach
    void stopNetwork() {
        network.close();
    }

    @Test
    void commandsWithEverythingThatTheElementNeedsToKnow() {
        network.on("POST", OPERATIONS, request -> new Answer(202, "{\"status\":\"accepted\"}"));

        element.activate(COMMAND);

        var command = network.received("POST", OPERATIONS).getFirst();
        assertThat(command.header(Correlation.HEADER)).contains("correlation-1");
        assertThat(Json.mapper().readValue(command.body(), Map.class))
                .isEqualTo(Map.of(
                        "requestId", "RO-1:ROI-002:1",
                        "action", "add",
                        "resource", "VLAN 1042",
                        "parameters", Map.of("vlanId", 1042, "vlan", "1042"),
                        "callback", "http://rom.example.com/network-verdict"));
    }

    @Test
    void takesAClientErrorForARefusal() {
        network.on("POST", OPERATIONS, request -> new Answer(422, "{\"reason\":\"no such bearer\"}"));

        assertThatThrownBy(() -> element.activate(COMMAND))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("access-switch")
                .hasMessageContaining("422")
                .hasMessageContaining("no such bearer");
    }

    @Test
    void doesNotKnowWhetherAFailingElementHeard() {
        network.on("POST", OPERATIONS, request -> new Answer(503, "{}"));

        assertThatThrownBy(() -> element.activate(COMMAND)).isInstanceOf(HttpServerErrorException.class);
    }

    @Test
    void saysThatARequestWasNeverHeard() {
        assertThat(element.ask(COMMAND)).isEqualTo(new Whereabouts.Unheard());
        assertThat(network.received("GET", OPERATIONS))
                .singleElement()
                .satisfies(question -> assertThat(question.path()).endsWith("/RO-1:ROI-002:1"));
    }

    @Test
    void saysThatARequestIsUnderWay() {
        operationIs("{\"requestId\":\"RO-1:ROI-002:1\",\"status\":\"accepted\"}");

        assertThat(element.ask(COMMAND)).isEqualTo(new Whereabouts.UnderWay());
    }

    @Test
    void saysThatARequestSucceededAndWhatWasAnswered() {
        operationIs("""
                {"requestId":"RO-1:ROI-002:1","status":"succeeded","answer":{"deviceId":"CW-89012"}}""");

        assertThat(element.ask(COMMAND))
                .isEqualTo(new Whereabouts.Decided(
                        new Verdict.Succeeded("RO-1:ROI-002:1", Map.of("deviceId", "CW-89012"))));
    }

    @Test
    void saysThatARequestFailedAndWhy() {
        operationIs("""
                {"requestId":"RO-1:ROI-002:1","status":"failed","error":{"code":"E7","message":"no light"}}""");

        assertThat(element.ask(COMMAND))
                .isEqualTo(new Whereabouts.Decided(new Verdict.Failed("RO-1:ROI-002:1", "E7", "no light")));
    }

    @Test
    void findsNoDifferenceWhereTheStateIsAsAsked() {
        stateIs("{\"vlanId\":1042,\"vlan\":\"1042\",\"uptime\":17}");

        assertThat(element.readBack(COMMAND)).isEmpty();
        assertThat(network.received("GET", STATE))
                .singleElement()
                .satisfies(question -> assertThat(question.query()).isEqualTo("requestId=RO-1:ROI-002:1"));
    }

    @Test
    void namesEveryParameterThatDiffers() {
        stateIs("{\"vlanId\":1042,\"vlan\":\"1\"}");

        assertThat(element.readBack(COMMAND)).contains("access-switch reads back {vlan=1 instead of 1042}");
    }

    @Test
    void missesParametersThatAreNotThere() {
        network.on("GET", STATE, request -> Answer.ok("{}"));

        assertThat(element.readBack(COMMAND))
                .contains("access-switch reads back {vlan=null instead of 1042, vlanId=null instead of 1042}");
    }

    @Test
    void isLeftAloneForAWhileWhenItKeepsFailing() {
        network.on("POST", OPERATIONS, request -> new Answer(503, "{}"));
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> element.activate(COMMAND)).isInstanceOf(RuntimeException.class);
        }

        assertThat(network.received("POST", OPERATIONS)).hasSize(20);
    }

    @Test
    void isCalledAgainLaterLikeAnyThatCannotBeReached() {
        network.on("POST", OPERATIONS, request -> new Answer(503, "{}"));
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> element.activate(COMMAND)).isInstanceOf(HttpServerErrorException.class);
        }

        assertThatThrownBy(() -> element.ask(COMMAND))
                .isInstanceOf(ElementLeftAlone.class)
                .hasMessage("access-switch is left alone for a while")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void isNotLeftAloneForRefusing() {
        network.on("POST", OPERATIONS, request -> new Answer(422, "{}"));
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> element.activate(COMMAND)).isInstanceOf(CommandRefused.class);
        }

        assertThat(network.received("POST", OPERATIONS)).hasSize(40);
    }

    private void operationIs(String operation) {
        network.on("GET", OPERATIONS, request -> Answer.ok(operation));
    }

    private void stateIs(String parameters) {
        network.on("GET", STATE, request -> Answer.ok("{\"parameters\":%s}".formatted(parameters)));
    }
}
