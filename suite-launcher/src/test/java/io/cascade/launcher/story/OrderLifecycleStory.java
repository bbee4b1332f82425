package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.events.ToldEvents;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import io.cascade.tmf.event.EventChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One order from the channel to the network and back, then what else can happen to orders: all services, real PostgreSQL,
 * real Kafka, a network without delay. Read it from top to bottom as a tour.
 */
@WholeSuite
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderLifecycleStory {

    private static OneJvmSuite suite;
    private static SuiteClient client;
    private static Channel channel;

    @BeforeAll
    static void findTheSuiteRunning(OneJvmSuite running) {
        suite = running;
        client = suite.addresses().client();
        channel = new Channel(client);
        channel.awaitOffering("PO-SF200H");
    }

    @Test
    @Order(1)
    void theGoldenOrderTravelsDownToTheNetworkAndBack() {
        var id = channel.place(
                Channel.golden("CUST-4821", "ADDR-42-FIBRE-LANE"), Map.of("X-Correlation-Id", "story-golden"));

        var order = channel.await(id, "completed");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("completed");
        assertThat(order.get("correlationId").asString()).isEqualTo("story-golden");

        var serviceOrder = channel.serviceOrderOf(id);
        assertThat(serviceOrder.get("state").asString()).isEqualTo("completed");
        assertThat(serviceOrder.get("correlationId").asString()).isEqualTo("story-golden");
        assertThat(namesOfServices(serviceOrder))
                .containsExactly("Internet-Access", "WiFi-Management", "CPE-Management");

        var resourceOrder = channel.resourceOrderOf(id);
        assertThat(resourceOrder.get("state").asString()).isEqualTo("completed");
        assertThat(resourceOrder.get("correlationId").asString()).isEqualTo("story-golden");
        assertThat(dependenciesOf(resourceOrder))
                .isEqualTo(Map.of(
                        "ROI-001", Set.of(),
                        "ROI-002", Set.of("ROI-001"),
                        "ROI-003", Set.of("ROI-002"),
                        "ROI-004", Set.of("ROI-001"),
                        "ROI-005", Set.of("ROI-006"),
                        "ROI-006", Set.of("ROI-007"),
                        "ROI-007", Set.of()));
        assertThat(resourcesOf(resourceOrder))
                .contains("1042", "10.42.17.22", "2001:db8:42:17::/64", "BW-200-50-RES", "HWT2340098")
                .contains("acs.example.com/device/HWT2340098", "CW-89012");

        assertThat(channel.productsOf("CUST-4821")).hasSize(1).allSatisfy(product -> {
            assertThat(product.get("status").asString()).isEqualTo("active");
            assertThat(product.get("realizingService")).hasSize(3);
        });
        for (var service : servicesOf(serviceOrder)) {
            var stored = client.inventory()
                    .get(Paths.SERVICE + "/" + service)
                    .expect(200)
                    .json();
            assertThat(stored.get("state").asString()).isEqualTo("active");
            assertThat(stored.get("supportingResource").isEmpty()).isFalse();
        }
        assertThat(channel.billingOf(id)).hasSize(1);
        await().untilAsserted(() -> assertThat(channel.messagesAbout(id)).hasSize(1));
    }

    @Test
    @Order(2)
    void aSecondOrderForTheSameProductIsRefusedAndNamesWhatIsThere() {
        var product = channel.productsOf("CUST-4821").getFirst().get("id").asString();

        var order = channel.await(channel.place(Channel.golden("CUST-4821", "ADDR-42-FIBRE-LANE")), "rejected");

        assertThat(Channel.reasonsOf(order)).containsExactly("duplicateProduct");
        assertThat(order.at("/productOrderErrorMessage/0/reason").asString()).contains(product);
    }

    @Test
    @Order(3)
    void ofTwoIdenticalOrdersAtTheSameMomentExactlyOneProceeds() throws Exception {
        var order = Channel.golden("CUST-4824", "ADDR-48-FIBRE-LANE");
        List<String> ids;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> channel.place(order));
            var second = threads.submit(() -> channel.place(order));
            ids = List.of(first.get(), second.get());
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ids)
                        .extracting(channel::stateOf)
                        .containsExactlyInAnyOrder("completed", "rejected"));
        assertThat(channel.productsOf("CUST-4824")).hasSize(1);
    }

    @Test
    @Order(4)
    void whatCannotBeSoldIsRefusedWithItsReason() {
        var unknownOffering = Channel.golden("CUST-4825", "ADDR-50-FIBRE-LANE");
        ((ObjectNode) unknownOffering.at("/productOrderItem/0/productOffering")).put("id", "PO-NOWHERE");
        assertRefused(unknownOffering, "unknownOffering");

        var unserviceable =
                channel.await(channel.place(Channel.golden("CUST-4825", "ADDR-1-BACK-CREEK-ROAD")), "rejected");
        assertThat(Channel.reasonsOf(unserviceable)).containsExactly("addressNotServiceable");
        assertThat(unserviceable.at("/productOrderErrorMessage/0/alternative").isEmpty())
                .isFalse();

        assertRefused(Channel.golden("CUST-4835", "ADDR-50-FIBRE-LANE"), "creditRefused");

        var illegalRouter = Channel.golden("CUST-4825", "ADDR-50-FIBRE-LANE");
        characteristic(illegalRouter, "routerModel").put("value", "TOASTER-9000");
        assertRefused(illegalRouter, "illegalValue");
    }

    @Test
    @Order(5)
    void aBodyThatBreaksTheContractIsToldEveryViolation() {
        var broken = Channel.golden("CUST-4825", "ADDR-50-FIBRE-LANE");
        broken.put("requestedStartDate", "next week");
        ((ObjectNode) broken.at("/productOrderItem/0")).remove("id");

        var reply = channel.post(broken, Map.of());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("requestedStartDate").contains("productOrderItem[0].id");
    }

    @Test
    @Order(6)
    void anOrderThatNeedsADepositWaitsForItAndGoesOn() {
        var id = channel.place(Channel.golden("CUST-4834", "ADDR-52-FIBRE-LANE"));
        var waiting = channel.await(id, "pending").at("/productOrderItem/0/waiting");
        assertThat(waiting.get("on").asString()).contains("CUST-4834");
        assertThat(waiting.get("remedy").asString()).contains("payment");
        assertThat(Instant.parse(waiting.get("until").asString())).isAfter(Instant.now());

        patch(id, Map.of("payment", List.of(Map.of("id", "PAY-1", "name", "deposit"))));

        channel.await(id, "completed");
    }

    @Test
    @Order(7)
    void anOrderForLaterWaitsForItsDay() {
        var order = Channel.golden("CUST-4826", "ADDR-54-FIBRE-LANE");
        order.put("requestedStartDate", Instant.now().plusSeconds(4).toString());
        var id = channel.place(order);

        await().untilAsserted(() -> assertThat(
                        channel.order(id).at("/productOrderItem/0/waiting/on").asString())
                .isEqualTo("calendar"));
        assertThat(channel.stateOf(id)).isEqualTo("acknowledged");

        channel.await(id, "completed");
    }

    @Test
    @Order(8)
    void aDeviceThatSaysOkAndMeansNothingIsCaughtByItsOwnWord() {
        channel.script(Map.of("id", "lying-bng", "adapter", "bng", "behaviour", "lie", "times", 1));
        var id = channel.place(Channel.golden("CUST-4827", "ADDR-56-FIBRE-LANE"));

        var held = channel.await(id, "held");

        assertThat(held.at("/productOrderItem/0/waiting/reason").asString()).contains("bng reads back");
        var resourceOrder = channel.resourceOrderOf(id);
        assertThat(stateOfItem(resourceOrder, "ROI-004")).isEqualTo("held");
        await().untilAsserted(() -> assertThat(stateOfItem(channel.resourceOrderOf(id), "ROI-005"))
                .as("the other branch goes on meanwhile")
                .isEqualTo("completed"));
        assertThat(channel.productsOf("CUST-4827")).isEmpty();
    }

    @Test
    @Order(9)
    void aBundleOfBroadbandAndStreamingCompletes() {
        var id = channel.place(Channel.sample("broadband-ott.json", "CUST-4828", "ADDR-58-FIBRE-LANE"));

        var order = channel.await(id, "completed");

        assertThat(order.at("/productOrderItem/0/productOrderItem"))
                .allSatisfy(part -> assertThat(part.get("state").asString()).isEqualTo("completed"));
        assertThat(channel.productsOf("CUST-4828")).hasSize(3);
    }

    @Test
    @Order(10)
    void aNumberIsPortedBeforeItsPlanStarts() {
        var id = channel.place(Channel.sample("mobile-port.json", "CUST-4829", "none"));

        channel.await(id, "completed");

        var ended = endOfOperations(id);
        assertThat(ended).containsKeys("number-porting", "mobile-core", "voicemail-platform", "charging");
        assertThat(ended.get("number-porting")).isBefore(ended.get("mobile-core"));
        assertThat(ended.get("mobile-core")).isBefore(ended.get("voicemail-platform"));
    }

    @Test
    @Order(11)
    void anArchitectBringsAnOfferingWithNothingButCatalogData() {
        new NewProduct(client).publish();
        channel.awaitOffering("PO-DARK-FIBRE");
        var order = Channel.golden("CUST-4830", "ADDR-60-FIBRE-LANE");
        var item = (ObjectNode) order.at("/productOrderItem/0");
        ((ObjectNode) item.get("productOffering")).put("id", "PO-DARK-FIBRE");
        ((ObjectNode) item.get("product")).putArray("productCharacteristic");
        item.remove("itemPrice");

        var id = channel.place(order);

        channel.await(id, "completed");
        assertThat(resourcesOf(channel.resourceOrderOf(id))).contains("DF-0001");
    }

    @Test
    @Order(12)
    void ordersUnderWayFinishOnTheReleaseTheyBeganWith() {
        var estate = channel.newEstate("story-20", 40);
        var rule = new WifiRule(client.catalog(), "story-20");
        channel.script(Map.of("id", "busy-wifi", "adapter", "cloud-wifi", "behaviour", "slow", "delay", "PT10S"));
        var underWay = estate.subList(0, 20).stream()
                .map(order -> channel.place(order))
                .toList();
        underWay.forEach(id -> channel.await(id, "inProgress"));
        await().untilAsserted(() -> channel.releaseOf(underWay.getLast()));
        var first = channel.releaseOf(underWay.getFirst());

        assertThat(rule.publish("item.noSuchThing").expect(422).json().toString())
                .contains("DR-RBA-20-WIFI-MANAGEMENT-story-20")
                .contains("noSuchThing");
        var second = rule.publish("'parental'").expect(201).json().get("number").asLong();

        assertThat(underWay).allMatch(id -> channel.stateOf(id).equals("inProgress"));
        client.simulator().delete("/scripts/busy-wifi").expect(200, 204);
        var spare = estate.subList(20, 40).iterator();
        var after = await().until(() -> channel.place(spare.next()), id -> {
            channel.await(id, "completed");
            return channel.releaseOf(id) == second;
        });
        assertThat(channel.wifiFeaturesOf(after)).isEqualTo("parental");
        for (var id : underWay) {
            channel.await(id, "completed");
            assertThat(channel.releaseOf(id)).isEqualTo(first);
            assertThat(channel.wifiFeaturesOf(id)).isEqualTo("speedTest+parental");
        }
        assertThat(second).isGreaterThan(first);
    }

    @Test
    @Order(13)
    void twoHundredOrdersShareOutPoolsOfExactlyTwoHundred() {
        var orders = channel.newEstate("story-200", 200);
        List<String> ids;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var placed = orders.stream()
                    .map(order -> threads.submit(() -> channel.place(order)))
                    .toList();
            ids = placed.stream().map(future -> resultOf(future)).toList();
        }
        ids.forEach(id -> channel.await(id, "completed", Duration.ofMinutes(2)));

        var owned = new HashSet<String>();
        for (var id : ids) {
            primaryResourcesOf(channel.resourceOrderOf(id))
                    .forEach(resource -> assertThat(owned.add(resource))
                            .as("%s has one owner", resource)
                            .isTrue());
        }
        for (var pool : new Estate("story-200", 200).pools().keySet()) {
            var counts = channel.pool(pool);
            assertThat(List.of(
                            counts.get("free").asInt(),
                            counts.get("reserved").asInt(),
                            counts.get("active").asInt()))
                    .as("free, reserved and active of %s", pool)
                    .containsExactly(0, 0, 200);
        }
    }

    @Test
    @Order(13)
    void allThatWasToldIsAsItsContractSays() {
        var told = ToldEvents.on(suite.addresses().bootstrapServers());

        assertThat(told.topics()).isEqualTo(addresses(channel -> true));
        assertThat(told.readers())
                .isEqualTo(Map.of(
                        "com-service", addresses(channel -> isFollowed(channel, "com-service")),
                        "som-service", addresses(channel -> isFollowed(channel, "som-service"))));
        assertThat(told.violations()).isEmpty();
        assertThat(told.types())
                .contains(
                        "ProductOrderStateChangeEvent", "ServiceOrderItemStateChangeEvent", "CatalogReleaseCreateEvent")
                .contains("ResourceOrderItemStateChangeEvent", "ProductCreateEvent", "ResourceStateChangeEvent");
    }

    private static Set<String> addresses(Predicate<EventChannel> wanted) {
        return Arrays.stream(EventChannel.values())
                .filter(wanted)
                .map(EventChannel::address)
                .collect(Collectors.toSet());
    }

    private static boolean isFollowed(EventChannel channel, String service) {
        return channel.readers().contains(service) && !channel.isCompacted();
    }

    private static <T> T resultOf(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(JsonNode order, String code) {
        assertThat(Channel.reasonsOf(channel.await(channel.place(order), "rejected")))
                .containsExactly(code);
    }

    private static void patch(String id, Map<String, Object> change) {
        client.com().patch(Paths.PRODUCT_ORDER + "/" + id, change).expect(200);
    }

    private static ObjectNode characteristic(JsonNode order, String name) {
        return order.at("/productOrderItem/0/product/productCharacteristic")
                .valueStream()
                .filter(characteristic -> characteristic.get("name").asString().equals(name))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> namesOfServices(JsonNode serviceOrder) {
        return serviceOrder
                .get("serviceOrderItem")
                .valueStream()
                .map(item -> item.at("/service/name").asString())
                .toList();
    }

    private static List<String> servicesOf(JsonNode serviceOrder) {
        return serviceOrder
                .get("serviceOrderItem")
                .valueStream()
                .map(item -> item.at("/service/id").asString())
                .toList();
    }

    private static Map<String, Set<String>> dependenciesOf(JsonNode resourceOrder) {
        var edges = new LinkedHashMap<String, Set<String>>();
        resourceOrder
                .get("orderItem")
                .forEach(item -> edges.put(
                        item.get("id").asString(),
                        item.path("orderItemRelationship")
                                .valueStream()
                                .map(relation ->
                                        relation.at("/orderItem/itemId").asString())
                                .collect(Collectors.toSet())));
        return edges;
    }

    private static String stateOfItem(JsonNode resourceOrder, String item) {
        return resourceOrder
                .get("orderItem")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(item))
                .map(one -> one.get("state").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Every value that a resource of the order has, as text. */
    private static Set<String> resourcesOf(JsonNode resourceOrder) {
        var values = new HashSet<String>();
        resourceOrder.get("orderItem").forEach(item -> collect(item.get("resource"), values));
        return values;
    }

    private static void collect(JsonNode resource, Set<String> values) {
        values.add(resource.path("name").asString());
        resource.path("resourceCharacteristic")
                .forEach(characteristic -> values.add(characteristic
                        .get("value")
                        .asString(characteristic.get("value").toString())));
        resource.path("resourceRelationship").forEach(relation -> collect(relation.get("resource"), values));
    }

    /** The ids of the pool resources: everything but what is shared or assigned. */
    private static List<String> primaryResourcesOf(JsonNode resourceOrder) {
        return resourceOrder
                .get("orderItem")
                .valueStream()
                .filter(item -> !item.at("/resource/resourceSpecification/id")
                        .asString()
                        .equals("RS-BANDWIDTH-POLICY"))
                .map(item -> item.at("/resource/id").asString())
                .toList();
    }

    private static Map<String, Instant> endOfOperations(String productOrder) {
        var correlation = channel.order(productOrder).get("correlationId").asString();
        var ended = new TreeMap<String, Instant>();
        Channel.list(client.simulator().get(Paths.NETWORK_OPERATIONS + "?correlationId=" + correlation))
                .forEach(operation -> ended.put(
                        operation.get("adapter").asString(),
                        Instant.parse(operation.get("endsAt").asString())));
        return ended;
    }
}
