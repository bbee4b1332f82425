package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalIT {

    @TempDir
    Path folder;

    Path journal;

    @BeforeEach
    void nameTheJournal() {
        journal = folder.resolve("network/journal.jsonl");
    }

    @Test
    void remembersEverythingAcrossARestart() {
        try (var rom = new CallbackReceiver()) {
            try (var before = simulator()) {
                before.put("/credit/customers", "[{\"id\":\"CUST-4821\",\"credit\":\"deposit\"}]");
                before.put("/qualification/addresses", "[{\"id\":\"ADDR\",\"accessTechnology\":\"GPON\"}]");
                before.post("/billing/activations", "{\"key\":\"B\",\"productOrderId\":\"PO-1\"}");
                before.post("/billing/activations", "{\"key\":\"B\",\"productOrderId\":\"PO-1\"}");
                before.post("/notifications", "{\"key\":\"N\",\"message\":\"Active\",\"productOrderId\":\"PO-1\"}");
                command(before, "cloud-wifi", "wifi-1", rom);
                await().until(() -> callbacks(before, "cloud-wifi", "wifi-1") == 1);
            }
            try (var after = simulator()) {
                assertThat(after.post("/credit/checks", "{\"customerId\":\"CUST-4821\"}")
                                .body()
                                .path("verdict")
                                .asString())
                        .isEqualTo("depositRequired");
                assertThat(after.post("/qualification/checks", "{\"placeId\":\"ADDR\"}")
                                .body()
                                .path("serviceable")
                                .asBoolean())
                        .isTrue();
                assertThat(after.get("/billing/activations?productOrderId=PO-1")
                                .body()
                                .get(0)
                                .path("received")
                                .asInt())
                        .isEqualTo(2);
                assertThat(after.post("/billing/activations", "{\"key\":\"B\",\"productOrderId\":\"PO-1\"}")
                                .status())
                        .isEqualTo(200);
                assertThat(after.get("/notifications?productOrderId=PO-1")
                                .body()
                                .size())
                        .isEqualTo(1);
                var operation =
                        after.get("/network/cloud-wifi/operations/wifi-1").body();
                assertThat(operation.path("status").asString()).isEqualTo("succeeded");
                assertThat(operation.path("answer").path("deviceId").asString()).isEqualTo("CW-89012");

                command(after, "cloud-wifi", "wifi-1", rom);
                command(after, "cloud-wifi", "wifi-2", rom);
                await().until(() -> rom.of("wifi-2").size() == 1);
                assertThat(rom.of("wifi-1")).hasSize(1);
                assertThat(rom.of("wifi-2")
                                .getFirst()
                                .body()
                                .path("answer")
                                .path("deviceId")
                                .asString())
                        .isEqualTo("CW-89013");
            }
        }
    }

    @Test
    void takesUpPendingOperationsAfterARestart() {
        try (var rom = new CallbackReceiver()) {
            try (var before = simulatorAt("30")) {
                command(before, "access-switch", "vlan-1", rom);
                assertThat(before.get("/network/access-switch/operations/vlan-1")
                                .body()
                                .path("status")
                                .asString())
                        .isEqualTo("accepted");
            }
            assertThat(rom.of("vlan-1")).isEmpty();
            try (var after = simulatorAt("30")) {
                await().until(() -> rom.of("vlan-1").size() == 1);
                assertThat(after.get("/network/access-switch/operations/vlan-1")
                                .body()
                                .path("status")
                                .asString())
                        .isEqualTo("succeeded");
            }
        }
    }

    @Test
    void sendsACallbackThatNobodyTookBeforeTheRestart() {
        int port;
        try (var gone = new CallbackReceiver()) {
            port = gone.port();
            try (var before = simulator()) {
                gone.answer(500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
                command(before, "acs", "acs-1", gone);
                await().until(() -> !gone.of("acs-1").isEmpty());
            }
        }
        try (var rom = new CallbackReceiver(port);
                var after = simulator()) {
            await().until(() -> rom.of("acs-1").size() == 1);
            await().until(() -> callbacks(after, "acs", "acs-1") == 1);
        }
    }

    @Test
    void survivesALineThatWasCutOff() throws IOException {
        try (var before = simulator()) {
            before.put("/credit/customers", "[{\"id\":\"A\",\"credit\":\"pass\"}]");
        }
        Files.writeString(journal, "{\"kind\":\"customer\",\"body\":{\"id\":\"A\",\"cred", StandardOpenOption.APPEND);
        try (var after = simulator()) {
            after.put("/credit/customers", "[{\"id\":\"B\",\"credit\":\"pass\"}]");
        }
        try (var later = simulator()) {
            for (String customer : new String[] {"A", "B"}) {
                assertThat(later.post("/credit/checks", "{\"customerId\":\"" + customer + "\"}")
                                .body()
                                .path("verdict")
                                .asString())
                        .isEqualTo("pass");
            }
        }
        assertThat(Files.readAllLines(journal)).hasSize(2);
    }

    @Test
    void isWrittenAnewWhenItHasGrownAndForgetsNothing() throws IOException {
        String activation = "{\"key\":\"B\",\"productOrderId\":\"PO-1\"}";
        try (var busy = RunningSimulator.at(
                "0", "--cascade.simulator.journal=" + journal, "--cascade.simulator.journal-growth=2KB")) {
            busy.put("/credit/customers", "[{\"id\":\"A\",\"credit\":\"pass\"}]");
            for (int i = 0; i < 200; i++) {
                busy.post("/billing/activations", activation);
            }
        }

        assertThat(Files.size(journal)).isLessThan(4096);
        try (var after = simulator()) {
            assertThat(after.get("/billing/activations?productOrderId=PO-1")
                            .body()
                            .get(0)
                            .path("received")
                            .asInt())
                    .isEqualTo(200);
            assertThat(after.post("/credit/checks", "{\"customerId\":\"A\"}")
                            .body()
                            .path("verdict")
                            .asString())
                    .isEqualTo("pass");
        }
    }

    private RunningSimulator simulator() {
        return simulatorAt("0");
    }

    private RunningSimulator simulatorAt(String timeScale) {
        return RunningSimulator.at(timeScale, "--cascade.simulator.journal=" + journal);
    }

    private static void command(RunningSimulator simulator, String adapter, String requestId, CallbackReceiver rom) {
        var answer = simulator.post(
                "/network/" + adapter + "/operations",
                "{\"requestId\":\"%s\",\"action\":\"add\",\"callback\":\"%s\"}".formatted(requestId, rom.url()));
        assertThat(answer.status()).isEqualTo(202);
    }

    private static int callbacks(RunningSimulator simulator, String adapter, String requestId) {
        return simulator
                .get("/network/" + adapter + "/operations/" + requestId)
                .body()
                .path("callbacks")
                .asInt();
    }
}
