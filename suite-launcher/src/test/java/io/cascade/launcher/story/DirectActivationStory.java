package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.kernel.json.Json;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An engineer needs a line at once, without a product: he activates it directly and finds it in the inventory. */
@WholeSuite
class DirectActivationStory {

    private static final String SERVICE = "/tmf-api/ServiceActivationAndConfiguration/v4/service";

    /** The resources that the sample orders get are none of its business. */
    private static final Estate FAIR = new Estate("fair", 1);

    private static SuiteClient client;

    @BeforeAll
    static void openAnExchangeOfItsOwn(OneJvmSuite running) {
        client = running.addresses().client();
        FAIR.open(client);
        new Channel(client).awaitOffering("PO-SF200H");
    }

    @Test
    void aLineIsActivatedWithWhatItNeedsAndTheInventoryKnowsAllOfIt() {
        var bearer = Map.of(
                "serviceSpecification", Map.of("id", "RFS-GPON-BEARER"),
                "serviceCharacteristic", characteristics(Map.of("bearerSpeed", "1G", "oltArea", FAIR.exchangeOf(0))));
        var vlan = Map.of(
                "state",
                "active",
                "name",
                "VLAN for the fair",
                "serviceSpecification",
                Map.of("id", "RFS-VLAN-SERVICE"),
                "serviceCharacteristic",
                characteristics(Map.of("vlanType", "c-tag", "serviceType", "internet", "exchange", FAIR.exchangeOf(0))),
                "serviceRelationship",
                List.of(Map.of("relationshipType", "dependsOn", "service", bearer)));

        var reply = client.rom()
                .post(SERVICE, vlan, Map.of("X-Correlation-Id", "story-fair"))
                .expect(202);
        var monitor = awaitMonitor(reply.header("Location"), "Completed");

        assertThat(monitor.get("sourceHref").asString()).isEqualTo(reply.header("Content-Location"));
        assertThat(monitor.get("correlationId").asString()).isEqualTo("story-fair");
        var operations = Channel.list(client.simulator().get(Paths.NETWORK_OPERATIONS + "?correlationId=story-fair"));
        assertThat(operations)
                .extracting(operation -> operation.get("adapter").asString())
                .containsExactlyInAnyOrder("olt-netconf", "access-switch");

        var stored = inventoryOf(reply.json().get("id").asString());
        assertThat(stored.get("state").asString()).isEqualTo("active");
        assertThat(stored.get("name").asString()).isEqualTo("VLAN for the fair");
        var needed = stored.at("/serviceRelationship/0/service/id").asString();
        assertThat(inventoryOf(needed).get("state").asString()).isEqualTo("active");
        for (var service : List.of(stored, inventoryOf(needed))) {
            var resource = resourceOf(service);
            assertThat(resource.get("usageState").asString()).isEqualTo("busy");
            assertThat(resource.at("/usedBy/0/serviceId").asString())
                    .isEqualTo(service.get("id").asString());
        }

        var order = client.rom()
                .get(Paths.RESOURCE_ORDER + "/" + monitor.get("id").asString())
                .expect(200)
                .json();
        assertThat(order.get("state").asString()).isEqualTo("completed");
    }

    @Test
    void whatCannotBeBuiltEndsInErrorAndLeavesNothingBehind() {
        var reply = client.rom()
                .post(
                        SERVICE,
                        Map.of("state", "active", "serviceSpecification", Map.of("id", "RFS-GPON-BEARER")),
                        Map.of())
                .expect(202);

        var monitor = awaitMonitor(reply.header("Location"), "InError");

        var error = Json.mapper().readTree(monitor.at("/response/body").asString());
        assertThat(error.get("reason").asString()).contains("bearerSpeed is mandatory", "oltArea is mandatory");
        var id = reply.json().get("id").asString();
        client.inventory().get(Paths.SERVICE + "/" + id).expect(404);
        client.rom().delete(reply.header("Content-Location")).expect(204);
    }

    private static JsonNode awaitMonitor(String location, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(client.rom()
                                .get(location)
                                .expect(200)
                                .json()
                                .get("state")
                                .asString())
                        .isEqualTo(state));
        return client.rom().get(location).expect(200).json();
    }

    private static JsonNode inventoryOf(String service) {
        return client.inventory().get(Paths.SERVICE + "/" + service).expect(200).json();
    }

    private static JsonNode resourceOf(JsonNode service) {
        assertThat(service.get("supportingResource")).hasSize(1);
        var id = service.at("/supportingResource/0/id").asString();
        return client.inventory().get(Paths.RESOURCE + "/" + id).expect(200).json();
    }

    private static List<Map<String, Object>> characteristics(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> Map.of("name", value.getKey(), "value", value.getValue()))
                .toList();
    }
}
