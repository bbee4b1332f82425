package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.resourceordering.NetworkStub.Command;
import io.cascade.resourceordering.NetworkStub.Manner;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.OrderApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** SuperFibre 200 Home on its way through the network. */
@ResourceOrderingTest
class GoldenResourceOrderIT {

    private static final String CORRELATION = "X-Correlation-Id";

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private InventoryStub inventory;

    @Autowired
    private EventTopic events;

    @Test
    void buildsBothBranchesSideBySideAndEachItemAfterItsPredecessors() {
        network.allBehave(Manner.SILENT);
        var id = orders.place(goldenOrder().body());
        awaitCommands(id, "ROI-001", "ROI-007");

        succeed(id, "ROI-001");
        awaitCommands(id, "ROI-001", "ROI-007", "ROI-002", "ROI-004");
        succeed(id, "ROI-002");
        awaitCommands(id, "ROI-001", "ROI-007", "ROI-002", "ROI-004", "ROI-003");

        succeed(id, "ROI-007");
        awaitCommands(id, "ROI-001", "ROI-007", "ROI-002", "ROI-004", "ROI-003", "ROI-006");
        succeed(id, "ROI-006");
        awaitCommands(id, "ROI-001", "ROI-007", "ROI-002", "ROI-004", "ROI-003", "ROI-006", "ROI-005");

        succeed(id, "ROI-005");
        succeed(id, "ROI-004");
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
        succeed(id, "ROI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void endsWithEveryItemBuiltFromItsResources() {
        var order = orders.awaitState(orders.place(goldenOrder().body()), "completed");

        assertThat(order.get("orderItem")).allSatisfy(item -> {
            assertThat(item.get("state").asString()).isEqualTo("completed");
            assertThat(item.has("waiting")).isFalse();
        });
        assertThat(resource(order, "ROI-001").get("name").asString()).isEqualTo("OLT-EAST-07/LC3/P12");
        assertThat(characteristics(order, "ROI-002")).containsEntry("vlanId", "1042");
        assertThat(characteristics(order, "ROI-003"))
                .containsEntry("ipAddress", "10.42.17.22")
                .containsEntry("vlanId", "1042")
                .containsEntry("lineCard", "LC3");
        assertThat(resource(order, "ROI-003")
                        .at("/resourceRelationship/0/resource/name")
                        .asString())
                .isEqualTo("2001:db8:42:17::/64");
        assertThat(resource(order, "ROI-004").get("name").asString()).isEqualTo("BW-200-50-RES");
        assertThat(resource(order, "ROI-005").get("name").asString()).isEqualTo("CW-89012");
        assertThat(resource(order, "ROI-006").get("name").asString()).isEqualTo("acs.example.com/device/HWT2340098");
        assertThat(resource(order, "ROI-007").get("name").asString()).isEqualTo("HWT2340098");
        assertThat(order.get("startDate").asString())
                .isEqualTo(order.get("orderDate").asString());
        assertThat(order.get("completionDate").asString())
                .isEqualTo(order.get("orderDate").asString());
    }

    /** Time stands still, so nothing that failed is tried again. */
    @Test
    void buildsManyOrdersAtOnceWithoutStumbling() {
        var ids = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> orders.place(goldenOrder().body()))
                .toList();

        ids.forEach(id -> orders.awaitState(id, "completed"));
    }

    @Test
    void reservesBeforeTheNetworkIsToldAndActivatesAfterwards() {
        var id = orders.place(goldenOrder().body());
        orders.awaitState(id, "completed");

        assertThat(inventory.commands("reserve", id))
                .extracting(command -> command.get("resourceSpecification").asString())
                .containsExactlyInAnyOrder(
                        "RS-OLT-PORT",
                        "RS-VLAN-ID",
                        "RS-IPV4-ADDRESS",
                        "RS-IPV6-PREFIX",
                        "RS-BANDWIDTH-POLICY",
                        "RS-ONT",
                        "RS-ACS-PROFILE");
        assertThat(inventory.commands("activate", id)).hasSize(8);
        assertThat(inventory.commands("activate", id))
                .filteredOn(command -> command.path("name").asString("").equals("CW-89012"))
                .singleElement()
                .satisfies(device -> assertThat(
                                device.at("/characteristic/serialNumber").asString())
                        .isEqualTo("HWT2340098"));
    }

    @Test
    void linksEveryResourceToTheServiceThatUsesIt() {
        var id = orders.place(goldenOrder().body());
        orders.awaitState(id, "completed");

        assertThat(inventory.commands("reserve", id)).allSatisfy(command -> {
            var use = command.get("usedBy");
            assertThat(use.get("resourceOrderId").asString()).isEqualTo(id);
            assertThat(use.get("serviceId").asString())
                    .isEqualTo("SVC-" + use.get("resourceOrderItemId").asString());
        });
    }

    @Test
    void tellsTheNetworkWhatWasReserved() {
        var id = orders.place(goldenOrder().body());
        orders.awaitState(id, "completed");

        var bearer = command(id, "ROI-001").body();
        assertThat(bearer.get("action").asString()).isEqualTo("add");
        assertThat(bearer.get("resource").asString()).isEqualTo("OLT-EAST-07/LC3/P12");
        assertThat(bearer.get("callback").asString()).isEqualTo("http://rom.example.com/network-verdict");
        assertThat(bearer.at("/parameters/interface").asString()).isEqualTo("gpon-onu_LC3/12");
        assertThat(command(id, "ROI-003")
                        .body()
                        .at("/parameters/framed-ip-address")
                        .asString())
                .isEqualTo("10.42.17.22");
        assertThat(command(id, "ROI-005").body().get("resource").isNull()).isTrue();
        assertThat(command(id, "ROI-005").body().at("/parameters/serialNumber").asString())
                .isEqualTo("HWT2340098");
    }

    @Test
    void tellsOneEventForEachTransaction() {
        network.allBehave(Manner.SILENT);
        var id = orders.place(goldenOrder().body());
        for (var item : List.of("ROI-001", "ROI-002", "ROI-003", "ROI-004", "ROI-007", "ROI-006", "ROI-005")) {
            await().until(() -> network.commandsFor(id).stream()
                    .anyMatch(command -> command.item().equals(item)));
            succeed(id, item);
        }
        orders.awaitState(id, "completed");

        var told = events.await(id, 13);

        assertThat(told)
                .extracting(GoldenResourceOrderIT::summary)
                .containsExactly(
                        "ResourceOrderCreateEvent acknowledged",
                        "ResourceOrderStateChangeEvent inProgress",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-001 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-002 inProgress, ROI-004 inProgress]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-002 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-003 inProgress]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-003 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-004 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-007 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-006 inProgress]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-006 completed]",
                        "ResourceOrderItemStateChangeEvent inProgress [ROI-005 inProgress]",
                        "ResourceOrderStateChangeEvent completed");
    }

    @Test
    void tellsWhoOrderedWithEveryEvent() {
        var id = orders.place(goldenOrder().body());
        orders.awaitState(id, "completed");

        assertThat(events.await(id, 4))
                .allSatisfy(event -> assertThat(
                                event.resource().at("/externalReference/0/id").asString())
                        .isEqualTo("SO-1"));
    }

    @Test
    void putsOneCorrelationIdOnEverythingThatFollows() {
        var reply = orders.post(goldenOrder().body(), Map.of(CORRELATION, "golden-1"));
        var id = reply.body().get("id").asString();
        orders.awaitState(id, "completed");

        assertThat(reply.headers().getFirst(CORRELATION)).isEqualTo("golden-1");
        assertThat(orders.read(id).get("correlationId").asString()).isEqualTo("golden-1");
        assertThat(network.commandsFor(id))
                .hasSize(7)
                .allMatch(command -> command.correlationId().equals("golden-1"));
        assertThat(inventory.commands("reserve", id)).allMatch(GoldenResourceOrderIT::isOfGolden1);
        assertThat(inventory.commands("activate", id)).allMatch(GoldenResourceOrderIT::isOfGolden1);
        assertThat(events.await(id, 4)).allSatisfy(event -> {
            assertThat(event.headers())
                    .containsEntry("correlation-id", "golden-1")
                    .containsEntry("ce_subject", id);
            assertThat(event.envelope().get("correlationId").asString()).isEqualTo("golden-1");
            assertThat(event.headers().get("ce_id"))
                    .isEqualTo(event.envelope().get("eventId").asString());
        });
    }

    private void succeed(String order, String item) {
        network.succeed("%s:%s:1".formatted(order, item));
        await().untilAsserted(() -> assertThat(
                        item(orders.read(order), item).get("state").asString())
                .isEqualTo("completed"));
    }

    private void awaitCommands(String order, String... items) {
        await().untilAsserted(() ->
                assertThat(network.commandsFor(order)).extracting(Command::item).containsExactlyInAnyOrder(items));
    }

    private Command command(String order, String item) {
        return network.commandsFor(order).stream()
                .filter(command -> command.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfGolden1(JsonNode command) {
        return command.get("correlationId").asString().equals("golden-1");
    }

    /** An order event carries the whole order, an item event only what changed. */
    private static String summary(Event event) {
        var order = event.resource();
        var items = StreamSupport.stream(order.get("orderItem").spliterator(), false)
                .map(item -> item.get("id").asString() + " " + item.get("state").asString())
                .toList();
        var type = event.type() + " " + order.get("state").asString();
        return items.size() == 7 ? type : type + " " + items;
    }

    private static JsonNode resource(JsonNode order, String item) {
        return item(order, item).get("resource");
    }

    private static Map<String, String> characteristics(JsonNode order, String item) {
        var values = new TreeMap<String, String>();
        resource(order, item)
                .get("resourceCharacteristic")
                .forEach(one ->
                        values.put(one.get("name").asString(), one.get("value").asString()));
        return values;
    }

    private static JsonNode item(JsonNode order, String id) {
        return StreamSupport.stream(order.get("orderItem").spliterator(), false)
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
