package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.simulator.CallbackReceiver.Received;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperationsIT {

    static RunningSimulator simulator;
    static CallbackReceiver rom;

    final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with();
        rom = new CallbackReceiver();
    }

    @AfterAll
    static void stop() {
        simulator.close();
        rom.close();
    }

    @Test
    void acceptsACommandAndCallsBackWithItsCorrelationId() {
        var answer = simulator.post(
                "/network/olt-netconf/operations",
                command(id, "{\"lineCard\":\"LC3\",\"port\":12}"),
                Map.of("X-Correlation-Id", "corr-1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().toString()).isEqualTo("{\"requestId\":\"%s\",\"status\":\"accepted\"}".formatted(id));
        Received callback = onlyCallback(id);
        assertThat(callback.correlationId()).isEqualTo("corr-1");
        assertThat(callback.body().toString())
                .isEqualTo("{\"requestId\":\"%s\",\"adapter\":\"olt-netconf\",\"status\":\"succeeded\",\"answer\":{}}"
                        .formatted(id));
    }

    @Test
    void showsAnOperationAndTheStateItLeft() {
        simulator.post("/network/bng/operations", command(id, "{\"policy\":\"BW-200-50-RES\",\"note\":null}"));
        onlyCallback(id);

        var operation = simulator.get("/network/bng/operations/" + id);
        assertThat(operation.status()).isEqualTo(200);
        assertThat(operation.body().path("status").asString()).isEqualTo("succeeded");
        assertThat(operation.body().path("acceptedAt").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        var state = simulator.get("/network/bng/state?requestId=" + id).body();
        assertThat(state.path("state").asString()).isEqualTo("up");
        assertThat(state.path("parameters").toString()).isEqualTo("{\"policy\":\"BW-200-50-RES\",\"note\":null}");
    }

    @Test
    void takesTheSameRequestIdForTheSameOperation() {
        simulator.post("/network/access-switch/operations", command(id, "{\"vlanId\":1042}"));
        onlyCallback(id);

        var again = simulator.post("/network/access-switch/operations", command(id, "{\"vlanId\":1}"));
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body().path("status").asString()).isEqualTo("succeeded");
        var operation = simulator.get("/network/access-switch/operations/" + id).body();
        assertThat(operation.path("parameters").path("vlanId").asInt()).isEqualTo(1042);
        assertThat(operation.path("received").asInt()).isEqualTo(2);
        assertThat(operation.path("callbacks").asInt()).isEqualTo(1);

        var elsewhere = simulator.post("/network/bng/operations", command(id, "{}"));
        assertThat(elsewhere.status()).isEqualTo(409);
    }

    @Test
    void acceptsOneOfManySimultaneousCommandsOfOneRequestId() throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(i ->
                            callers.execute(() -> simulator.post("/network/cloud-wifi/operations", command(id, "{}"))));
        }
        onlyCallback(id);
        assertThat(simulator
                        .get("/network/cloud-wifi/operations/" + id)
                        .body()
                        .path("received")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void countsUpWhatItHandsOut() {
        List<String> ids = List.of(id + "-1", id + "-2");
        ids.forEach(it -> simulator.post("/network/number-porting/operations", command(it, "{}")));

        var first = onlyCallback(ids.get(0))
                .body()
                .path("answer")
                .path("portingReference")
                .asString();
        var second = onlyCallback(ids.get(1))
                .body()
                .path("answer")
                .path("portingReference")
                .asString();
        assertThat(List.of(first, second)).containsExactly("NP-100001", "NP-100002");

        simulator.post("/network/logistics/operations", command(id + "-3", "{}"));
        assertThat(onlyCallback(id + "-3")
                        .body()
                        .path("answer")
                        .path("shipment")
                        .asString())
                .isEqualTo("SHP-500001");
    }

    @Test
    void handsOutNothingToACommandThatTakesAway() {
        simulator.post("/network/cloud-wifi/operations", command(id, "{}").replace("\"add\"", "\"delete\""));

        assertThat(onlyCallback(id).body().path("answer").isEmpty()).isTrue();
        assertThat(simulator
                        .get("/network/cloud-wifi/state?requestId=" + id)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("removed");
    }

    @Test
    void repeatsACallbackUntilItIsTaken() {
        rom.answer(503, 404, 500);
        simulator.post("/network/acs/operations", command(id, "{}"));

        await().until(() -> rom.of(id).size() == 4);
        assertThat(rom.of(id)).extracting(Received::answered).containsExactly(503, 404, 500, 204);
        await().untilAsserted(() -> assertThat(simulator
                        .get("/network/acs/operations/" + id)
                        .body()
                        .path("callbacks")
                        .asInt())
                .isEqualTo(1));
    }

    @Test
    void listsTheOperationsOfACorrelationIdInTheirOrder() {
        for (String adapter : List.of("olt-netconf", "access-switch", "dhcp-radius")) {
            simulator.post(
                    "/network/" + adapter + "/operations",
                    command(id + adapter, "{}"),
                    Map.of("X-Correlation-Id", "corr-" + id));
        }
        var log = simulator.get("/network/operations?correlationId=corr-" + id).body();
        assertThat(log.valueStream().map(it -> it.path("adapter").asString()))
                .containsExactly("olt-netconf", "access-switch", "dhcp-radius");
        assertThat(simulator.get("/network/operations").body().size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void knowsNothingOfForeignRequestIds() {
        assertThat(simulator.get("/network/bng/operations/" + id).status()).isEqualTo(404);
        assertThat(simulator.get("/network/bng/state?requestId=" + id).status()).isEqualTo(404);
    }

    private static Received onlyCallback(String requestId) {
        await().until(() -> !rom.of(requestId).isEmpty());
        assertThat(rom.of(requestId)).hasSize(1);
        return rom.of(requestId).getFirst();
    }

    static String command(String requestId, String parameters) {
        return """
               {"requestId":"%s","action":"add","resource":"OLT-EAST-07/LC3/P12","parameters":%s,"callback":"%s"}""".formatted(requestId, parameters, rom.url());
    }
}
