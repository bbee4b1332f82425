package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScriptsIT {

    static RunningSimulator simulator;
    static CallbackReceiver rom;

    final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.at("600");
        rom = new CallbackReceiver();
    }

    @BeforeEach
    void noScripts() {
        assertThat(simulator.delete("/scripts").status()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        simulator.close();
        rom.close();
    }

    @Test
    void playsAScriptOnlyForWhatItMatchesAndAsOftenAsItSays() {
        script("""
               {"id":"one","adapter":"acs","match":{"vlanId":"7","action":"add"},"behaviour":"refuse","times":1}""");

        assertThat(command("acs", id + "-other", "{\"vlanId\":8}").status()).isEqualTo(202);
        var refused = command("acs", id, "{\"vlanId\":7}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("code").asString()).isEqualTo("refusedByElement");
        assertThat(simulator.get("/network/acs/operations/" + id).status()).isEqualTo(404);
        assertThat(command("acs", id, "{\"vlanId\":7}").status()).isEqualTo(202);
        assertThat(simulator.get("/scripts/one").body().path("used").asInt()).isEqualTo(1);
    }

    @Test
    void failsAnOperation() {
        script("{\"id\":\"f\",\"adapter\":\"acs\",\"behaviour\":\"fail\"}");
        command("acs", id, "{}");

        JsonNode callback = firstCallback();
        assertThat(callback.path("status").asString()).isEqualTo("failed");
        assertThat(callback.path("error").path("code").asString()).isEqualTo("elementFailure");
        assertThat(callback.path("error").path("message").asString()).contains("acs", id);
        assertThat(state().path("state").asString()).isEqualTo("unchanged");
    }

    @Test
    void neverEndsAnOperation() {
        script("{\"id\":\"n\",\"behaviour\":\"never\"}");
        command("acs", id, "{}");
        simulator.delete("/scripts/n");
        command("acs", id + "-next", "{}");

        await().until(() -> !rom.of(id + "-next").isEmpty());
        assertThat(rom.of(id)).isEmpty();
        assertThat(operation().path("status").asString()).isEqualTo("accepted");
    }

    @Test
    void callsBackTwice() {
        script("{\"id\":\"t\",\"adapter\":\"acs\",\"behaviour\":\"twice\"}");
        command("acs", id, "{}");

        await().until(() -> rom.of(id).size() == 2);
        assertThat(rom.of(id).get(0).body()).isEqualTo(rom.of(id).get(1).body());
        await().until(() -> operation().path("callbacks").asInt() == 2);
    }

    @Test
    void endsInTimeButCallsBackLate() {
        script("{\"id\":\"l\",\"adapter\":\"acs\",\"behaviour\":\"late\",\"delay\":\"PT1S\"}");
        command("acs", id, "{}");

        assertThat(operation().path("status").asString()).isEqualTo("succeeded");
        assertThat(worked(operation())).isZero();
        firstCallback();
        Instant accepted = Instant.parse(operation().path("acceptedAt").asString());
        assertThat(rom.of(id).getFirst().at()).isAfterOrEqualTo(accepted.plusSeconds(1));
    }

    @Test
    void worksSlowly() {
        script("{\"id\":\"s\",\"adapter\":\"access-switch\",\"behaviour\":\"slow\",\"factor\":5}");
        command("access-switch", id, "{}");

        assertThat(worked(operation())).isEqualTo(Duration.ofSeconds(1));
        firstCallback();
    }

    @Test
    void liesAboutWhatItApplied() {
        script("{\"id\":\"lie\",\"adapter\":\"acs\",\"behaviour\":\"lie\",\"times\":2}");
        command("acs", id, "{\"vlanId\":1042,\"mode\":\"c-tag\"}");
        assertThat(firstCallback().path("status").asString()).isEqualTo("succeeded");
        assertThat(state().path("parameters").toString()).isEqualTo("{\"vlanId\":1043,\"mode\":\"c-tag\"}");

        command("acs", id + "-bare", "{}");
        await().until(() -> !rom.of(id + "-bare").isEmpty());
        assertThat(simulator
                        .get("/network/acs/state?requestId=" + id + "-bare")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("down");
    }

    @Test
    void dividesDurationsByTheTimeScale() {
        command("dhcp-radius", id, "{}");

        assertThat(worked(operation())).isEqualTo(Duration.ofMillis(300));
        firstCallback();
        assertThat(rom.of(id).getFirst().at())
                .isAfterOrEqualTo(Instant.parse(operation().path("endsAt").asString()));
    }

    @Test
    void putsABusinessFaceOutOfService() {
        simulator.put("/credit/customers", "[{\"id\":\"CUST-4821\",\"credit\":\"pass\"}]");
        script("{\"id\":\"credit\",\"adapter\":\"credit\",\"behaviour\":\"fail\",\"times\":1}");
        script(
                "{\"id\":\"bill\",\"adapter\":\"billing\",\"match\":{\"productOrderId\":\"PO-9\"},\"behaviour\":\"fail\"}");
        script("{\"id\":\"qual\",\"adapter\":\"qualification\",\"behaviour\":\"fail\"}");
        script("{\"id\":\"note\",\"adapter\":\"notification\",\"behaviour\":\"fail\"}");

        String check = "{\"customerId\":\"CUST-4821\"}";
        assertThat(simulator.post("/credit/checks", check).status()).isEqualTo(503);
        assertThat(simulator.post("/credit/checks", check).status()).isEqualTo(200);
        assertThat(simulator
                        .post("/billing/activations", "{\"key\":\"s1\",\"productOrderId\":\"PO-9\"}")
                        .status())
                .isEqualTo(503);
        assertThat(simulator
                        .post("/billing/activations", "{\"key\":\"s2\",\"productOrderId\":\"PO-8\"}")
                        .status())
                .isEqualTo(201);
        assertThat(simulator
                        .post("/qualification/checks", "{\"placeId\":\"X\"}")
                        .status())
                .isEqualTo(503);
        assertThat(simulator
                        .post("/notifications", "{\"key\":\"n\",\"message\":\"hello\"}")
                        .status())
                .isEqualTo(503);
        assertThat(simulator.get("/notifications").body()).isEmpty();
    }

    private void script(String body) {
        assertThat(simulator.put("/scripts", body).status()).isEqualTo(200);
    }

    private RunningSimulator.Answer command(String adapter, String requestId, String parameters) {
        return simulator.post(
                "/network/" + adapter + "/operations",
                "{\"requestId\":\"%s\",\"action\":\"add\",\"parameters\":%s,\"callback\":\"%s\"}"
                        .formatted(requestId, parameters, rom.url()));
    }

    private JsonNode firstCallback() {
        await().until(() -> !rom.of(id).isEmpty());
        return rom.of(id).getFirst().body();
    }

    private JsonNode operation() {
        return simulator
                .get("/network/operations")
                .body()
                .valueStream()
                .filter(it -> it.path("requestId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Duration worked(JsonNode operation) {
        return Duration.between(
                Instant.parse(operation.path("acceptedAt").asString()),
                Instant.parse(operation.path("endsAt").asString()));
    }

    private JsonNode state() {
        return simulator.get("/network/acs/state?requestId=" + id).body();
    }
}
