package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static io.cascade.tmf.common.OrderStateType.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.Suite;
import io.cascade.testing.EventTopic;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.ApiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;

/** Services with the heap that they have on a small machine, and somebody who would fill it: none of them ends. */
@Isolated("what it measures, others beside it would change")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoundedMemoryStory {

    private static final int MEBI = 1024 * 1024;
    private static final int LARGE_ORDERS = 6;
    private static final int ORDERS = 50;
    private static final int MOST_ITEMS = 300;
    private static final int MORE_RELEASES = 4;
    private static final String COMMANDS = "/tmf-api/resourceInventoryManagement/v4/resourceCommand";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    private static Suite suite;
    private static SuiteClient client;
    private static Channel channel;
    private static FilledTables tables;

    private Map<Service, Long> processes;

    @BeforeAll
    static void startTheSuite() {
        suite = Suite.throwAway().start();
        client = suite.addresses().client();
        new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
        channel = new Channel(client);
        channel.awaitOffering("PO-SF200H");
        tables = new FilledTables(suite);
    }

    @AfterAll
    static void stopTheSuite() {
        suite.close();
    }

    @BeforeEach
    void rememberTheProcesses() {
        processes = running();
    }

    @AfterEach
    void nobodyHasEnded() {
        assertThat(running()).isEqualTo(processes);
    }

    @Test
    @Order(1)
    void bodiesBeyondTheBoundsAreRefusedEverywhereAndAtOnce() {
        var addresses = List.of(
                at(Service.INVENTORY) + Paths.RESOURCE_POOL,
                at(Service.INVENTORY) + COMMANDS,
                at(Service.CATALOG) + Paths.DECOMPOSITION_RULE,
                at(Service.CATALOG) + Paths.CATALOG_RELEASE,
                at(Service.ROM) + "/network-verdict",
                at(Service.ROM) + Paths.RESOURCE_ORDER,
                at(Service.SOM) + Paths.SERVICE_ORDER,
                at(Service.COM) + Paths.PRODUCT_ORDER);
        for (int bytes : List.of(MEBI - 16, 6 * MEBI, 9 * MEBI)) {
            var body = Hostility.emptyObjects(bytes);
            for (var address : addresses) {
                var answers = AtOnce.times(bytes < MEBI ? 8 : 4, i -> statusOf(address, body));
                assertThat(answers)
                        .as("%d bytes to %s", bytes, address)
                        .allMatch(status -> status == 400 || status == 413 || status == 503 || status == 0);
            }
        }
    }

    @Test
    @Order(2)
    void bodiesThatAreOnlyAnnouncedKeepNobodyWaiting() throws IOException {
        var services = URI.create(at(Service.INVENTORY) + "/tmf-api/serviceInventory/v4/service");
        var good = Hostility.emptyObjects(20_000);
        try (var dripping = Dripping.bodies(100, 200_000, services)) {
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                assertThat(Hostility.post(services.toString(), good).statusCode())
                        .isEqualTo(400);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    @Order(3)
    void theLargestOrdersThatAreTakenCanBeReadListedAndDeleted() {
        var category = "largest";
        var body = largestOrder(category, "PO-UNKNOWN");
        var ids = new ArrayList<String>();
        for (int i = 0; i < LARGE_ORDERS; i++) {
            ids.add(placed(body).id());
        }
        ids.forEach(id -> channel.order(id).becomes(REJECTED));
        var orders = at(Service.COM) + Paths.PRODUCT_ORDER;

        var read = AtOnce.times(8, i -> Hostility.get(orders + "/" + ids.get(i % LARGE_ORDERS)));
        assertThat(read).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        for (var how : List.of("", "&sort=orderDate", "&limit=4")) {
            var lists = AtOnce.times(4, i -> idsOnAllPages(orders + "?category=" + category + how));
            assertThat(lists).as(how).allSatisfy(list -> assertThat(list).containsExactlyInAnyOrderElementsOf(ids));
        }
        var states = Hostility.get(orders + "?category=" + category + "&fields=state");
        assertThat(Hostility.idsIn(states)).hasSize(LARGE_ORDERS);
        ids.forEach(id ->
                assertThat(Hostility.delete(orders + "/" + id).statusCode()).isEqualTo(204));
    }

    @Test
    @Order(2)
    void smallBodiesInGreatNumbersEndNobody() {
        var inAnArray = Hostility.emptyObjects(15_000);
        var inAnOrder = LargeOrders.withEmptyObjects(OrderForm.golden("CUST-SMALL", "ADDR-SMALL"), 4_000)
                .bytes();
        for (var address : List.of(
                at(Service.COM) + Paths.PRODUCT_ORDER,
                at(Service.CATALOG) + Paths.DECOMPOSITION_RULE,
                at(Service.INVENTORY) + COMMANDS)) {
            for (var body : List.of(inAnArray, inAnOrder)) {
                assertThat(AtOnce.times(1_500, i -> statusOf(address, body)))
                        .as(address)
                        .isSubsetOf(201, 400, 413, 422, 503, 0);
            }
        }
    }

    @Test
    @Order(3)
    void recordsThatArePackedSmallAreMeasuredUnpacked() {
        var servers = suite.addresses().bootstrapServers();
        var broker = suite.pid(Ports.KAFKA);

        for (int mebi : List.of(20, 150)) {
            for (var topic : List.of("tmf.service-order.v1", "tmf.resource-order.v1", "tmf.catalog.v1")) {
                assertThatThrownBy(() -> EventTopic.publishPacked(servers, topic, new byte[mebi * MEBI]))
                        .as("%d MiB to %s", mebi, topic)
                        .isInstanceOf(ApiException.class);
            }
        }

        assertThat(suite.pid(Ports.KAFKA)).isEqualTo(broker);
        channel.place(channel.newEstate("packed", 1).getFirst()).becomes(COMPLETED);
    }

    @Test
    @Order(4)
    void manyOfTheLargestOrdersAtOnceAreTakenOrToldToWait() {
        var body = largestOrder("at-once", "PO-UNKNOWN");

        var answers = AtOnce.times(12, i -> Hostility.post(at(Service.COM) + Paths.PRODUCT_ORDER, body));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(201, 503);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        });
        answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .forEach(answer -> channel.order(Hostility.idIn(answer)).becomes(REJECTED));
    }

    @Test
    @Order(5)
    void theLargestOrderIsHandedDownAndCompletes() {
        var form = OrderForm.golden("CUST-4821", "ADDR-42-FIBRE-LANE");

        placed(LargeOrders.filledUp(form).bytes()).becomes(COMPLETED);
    }

    @Test
    @Order(6)
    void anOrderOfAsManyItemsAsAreTakenCompletesAndEveryEventOfItCanBeRead() {
        var form = LargeOrders.bulk(channel.newEstate("bulk", MOST_ITEMS));

        var order = channel.place(form);

        order.becomes(COMPLETED, Duration.ofMinutes(8));
        var products = client.inventory().get(Paths.PRODUCT + "?limit=1&relatedParty.id=" + form.customer());
        assertThat(products.total()).isEqualTo(MOST_ITEMS);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(order.messages())
                        .singleElement()
                        .satisfies(message -> assertThat(message.message()).contains(" more are active now.")));
        for (var topic : List.of("product-order", "service-order", "resource-order")) {
            var largest = LargestRecord.of(suite.addresses().bootstrapServers(), "tmf.%s.v1".formatted(topic));
            System.out.printf("largest event of %s: %s%n", topic, largest);
            assertThat(largest.unreadable()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void aReleaseIsPublishedUpToItsBoundAndRefusedBeyond() throws SQLException {
        tables.fillTheCatalog(9_800);
        var releases = at(Service.CATALOG) + Paths.CATALOG_RELEASE;

        var published = Hostility.post(releases, "{\"name\": \"large\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(Hostility.get(releases + "/" + Hostility.idIn(published)).statusCode())
                .isEqualTo(200);
        assertThat(Hostility.get(releases).statusCode()).isIn(200, 206);
        var again = Hostility.post(releases + "/" + Hostility.idIn(published) + "/republish", new byte[0]);
        assertThat(again.statusCode()).isEqualTo(200);

        moreOfThemHardlyNeedAnyHeap();

        tables.fillTheCatalog(60_000);
        var refused = Hostility.post(releases, "{\"name\": \"too large\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at most 10000 entries");
        tables.emptyTheCatalog();
    }

    @Test
    @Order(8)
    void releasesMayHaveSoManyValuesHoweverSmallTheyAre() throws SQLException {
        tables.emptyTheCatalog();
        tables.fillTheCatalogWithValues(400, 6_000);
        var releases = at(Service.CATALOG) + Paths.CATALOG_RELEASE;

        var refused = Hostility.post(releases, "{\"name\": \"too wide\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("tokens");

        for (int round = 0; round < 3; round++) {
            tables.emptyTheCatalog();
            tables.fillTheCatalogWithValues(43, 6_001 + round);
            var published = Hostility.post(releases, "{\"name\": \"wide\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        }
        channel.place(channel.newEstate("wide", 1).getFirst()).becomes(COMPLETED);
        tables.emptyTheCatalog();
    }

    /** Once as many are kept as may be, one more takes the place of another. */
    private static void moreOfThemHardlyNeedAnyHeap() throws SQLException {
        var releases = new LargeReleases(suite, client);
        releases.publish(1, MORE_RELEASES);
        var services = List.of(Service.COM, Service.SOM, Service.ROM);
        var before = services.stream().map(releases::heapOf).toList();
        releases.publish(MORE_RELEASES + 1, MORE_RELEASES - 1);
        releases.publishWithAProduct();
        var after = services.stream().map(releases::heapOf).toList();
        System.out.printf(
                "heaps of COM, SOM and ROM over %d large releases: %s KiB, then %s KiB%n",
                MORE_RELEASES, before, after);
        for (int i = 0; i < services.size(); i++) {
            assertThat(after.get(i) - before.get(i))
                    .as("KiB of %s", services.get(i))
                    .isLessThan(MORE_RELEASES * 1_400L);
        }
    }

    @Test
    @Order(9)
    void theWorstSearchesOfALargeTableHoldUpNoOrders() throws SQLException {
        tables.emptyTheCatalog();
        tables.fillTheOrders(100_000);
        var alone = timeOf(channel.newEstate("alone", ORDERS));
        var goesOn = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var searches = worstSearches().stream()
                    .map(search -> threads.submit(() -> {
                        int answers = 0;
                        for (; goesOn.get(); answers++) {
                            assertThat(Hostility.get(search).statusCode()).isIn(200, 206, 503);
                        }
                        return answers;
                    }))
                    .toList();
            double beside;
            try {
                beside = timeOf(channel.newEstate("beside", ORDERS));
            } finally {
                goesOn.set(false);
            }
            System.out.printf(
                    "%d orders: %.1f s alone, %.1f s beside 16 of the worst searches: %.2f times%n",
                    ORDERS, alone, beside, beside / alone);
            assertThat(searches).allSatisfy(search -> assertThat(search.get()).isPositive());
            assertThat(beside / alone).isLessThan(3);
        }
    }

    private static double timeOf(List<OrderForm> forms) {
        long start = System.nanoTime();
        var orders = forms.stream().map(channel::place).toList();
        orders.forEach(order -> order.becomes(COMPLETED, Duration.ofMinutes(3)));
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> worstSearches() {
        var slow = Stream.of(
                "productOrderItem.product.place.id.ne=nowhere&productOrderItem.itemPrice.price.value.gt=1",
                "note.text.regex=" + encoded("(.{1,10}){1,10}z") + "&sort=-note.text",
                "description.regex=" + encoded(".*".repeat(90) + "q") + "&offset=5000000",
                "sort=-note.text,channel.name,agreement.name,payment.id,quote.id&limit=100000");
        var orders = at(Service.COM) + Paths.PRODUCT_ORDER + "?";
        return slow.flatMap(search -> Stream.generate(() -> orders + search).limit(4))
                .toList();
    }

    private static PlacedOrder placed(byte[] body) {
        var answer = Hostility.post(at(Service.COM) + Paths.PRODUCT_ORDER, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return channel.order(Hostility.idIn(answer));
    }

    private static byte[] largestOrder(String category, String offering) {
        var form = OrderForm.golden("CUST-LARGE", "ADDR-LARGE")
                .inCategory(category)
                .forOffering(offering);
        return LargeOrders.filledUp(form).bytes();
    }

    private static List<String> idsOnAllPages(String first) {
        var ids = new ArrayList<String>();
        for (var address = first; !address.isEmpty(); ) {
            var page = Hostility.get(address);
            assertThat(page.statusCode()).as(page.body()).isIn(200, 206);
            ids.addAll(Hostility.idsIn(page));
            var next = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
            address = next.find() ? at(Service.COM) + next.group(1) : "";
        }
        return ids;
    }

    /** The status of the answer; nothing when the service closed the connection before the body was sent whole. */
    private static int statusOf(String address, byte[] body) {
        try {
            return Hostility.post(address, body).statusCode();
        } catch (AssertionError closed) {
            return 0;
        }
    }

    private static Map<Service, Long> running() {
        await().ignoreExceptions()
                .until(() -> Stream.of(Service.values()).allMatch(service -> suite.pid(service.module()) > 0));
        var running = new HashMap<Service, Long>();
        for (var service : Service.values()) {
            running.put(service, suite.pid(service.module()));
        }
        return running;
    }

    private static String at(Service service) {
        return suite.addresses().url(service);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
