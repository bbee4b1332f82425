package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.ACKNOWLEDGED;
import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static io.cascade.tmf.common.OrderStateType.HELD;
import static io.cascade.tmf.common.OrderStateType.IN_PROGRESS;
import static io.cascade.tmf.common.OrderStateType.PENDING;
import static io.cascade.tmf.common.OrderStateType.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.events.ToldEvents;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.ProductStatusType;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

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
    private static Neighbours neighbours;

    @BeforeAll
    static void findTheSuiteRunning(OneJvmSuite running) {
        suite = running;
        client = suite.addresses().client();
        channel = new Channel(client);
        neighbours = new Neighbours(client.simulator());
        channel.awaitOffering("PO-SF200H");
    }

    @Test
    @Order(1)
    void theGoldenOrderTravelsDownToTheNetworkAndBack() {
        // Jane Smith wants fibre at 42 Fibre Lane. The channel gives her order a name of its own for every log on the
        // way.
        var order = channel.placeUnder("story-golden", OrderForm.golden("CUST-4821", "ADDR-42-FIBRE-LANE"));

        var completed = order.becomes(COMPLETED);
        assertThat(completed.stateOfItem()).isEqualTo(OrderItemStateType.COMPLETED);
        assertThat(completed.correlation()).isEqualTo("story-golden");

        // SOM was handed the services that her product consists of,
        var serviceOrder = order.serviceOrder();
        assertThat(serviceOrder.state()).isEqualTo(COMPLETED);
        assertThat(serviceOrder.correlation()).isEqualTo("story-golden");
        assertThat(serviceOrder.namesOfServices())
                .containsExactly("Internet-Access", "WiFi-Management", "CPE-Management");

        // and ROM what the services are built from, one after the other where one needs the other.
        var resourceOrder = order.resourceOrder();
        assertThat(resourceOrder.state()).isEqualTo(COMPLETED);
        assertThat(resourceOrder.correlation()).isEqualTo("story-golden");
        assertThat(resourceOrder.dependencies())
                .isEqualTo(Map.of(
                        "ROI-001", Set.of(),
                        "ROI-002", Set.of("ROI-001"),
                        "ROI-003", Set.of("ROI-002"),
                        "ROI-004", Set.of("ROI-001"),
                        "ROI-005", Set.of("ROI-006"),
                        "ROI-006", Set.of("ROI-007"),
                        "ROI-007", Set.of()));
        assertThat(resourceOrder.resources())
                .contains("1042", "10.42.17.22", "2001:db8:42:17::/64", "BW-200-50-RES", "HWT2340098")
                .contains("acs.example.com/device/HWT2340098", "CW-89012");

        // From now on the inventory knows what she has, down to the last resource; she is told once, and billed once.
        assertThat(channel.productsOf("CUST-4821")).hasSize(1).allSatisfy(product -> {
            assertThat(product.status()).isEqualTo(ProductStatusType.ACTIVE);
            assertThat(product.realizingService()).hasSize(3);
        });
        assertThat(serviceOrder.idsOfServices()).map(channel::service).allSatisfy(service -> {
            assertThat(service.state()).isEqualTo(ServiceStateType.ACTIVE);
            assertThat(service.supportingResource()).isNotEmpty();
        });
        assertThat(order.bills()).hasSize(1);
        await().untilAsserted(() -> assertThat(order.messages()).hasSize(1));
    }

    @Test
    @Order(2)
    void aSecondOrderForTheSameProductIsRefusedAndNamesWhatIsThere() {
        var product = channel.productsOf("CUST-4821").getFirst().id();

        var order = channel.place(OrderForm.golden("CUST-4821", "ADDR-42-FIBRE-LANE"));

        assertThat(order.becomes(REJECTED).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("duplicateProduct");
            assertThat(refusal.reason()).contains(product);
        });
    }

    @Test
    @Order(3)
    void ofTwoIdenticalOrdersAtTheSameMomentExactlyOneProceeds() {
        var form = OrderForm.golden("CUST-4824", "ADDR-48-FIBRE-LANE");

        var orders = AtOnce.times(2, i -> channel.place(form));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(orders)
                        .extracting(PlacedOrder::state)
                        .containsExactlyInAnyOrder(COMPLETED, REJECTED));
        assertThat(channel.productsOf("CUST-4824")).hasSize(1);
    }

    @Test
    @Order(4)
    void whatCannotBeSoldIsRefusedWithItsReason() {
        var form = OrderForm.golden("CUST-4825", "ADDR-50-FIBRE-LANE");
        assertRefused(form.forOffering("PO-NOWHERE"), "unknownOffering");
        assertRefused(form.with("routerModel", "TOASTER-9000"), "illegalValue");

        // This customer does not pay.
        assertRefused(OrderForm.golden("CUST-4835", "ADDR-50-FIBRE-LANE"), "creditRefused");

        // Where no fibre goes, the channel is told what can be had instead.
        var farAway = assertRefused(OrderForm.golden("CUST-4825", "ADDR-1-BACK-CREEK-ROAD"), "addressNotServiceable");
        assertThat(farAway.refusals().getFirst().alternative()).isNotEmpty();
    }

    @Test
    @Order(5)
    void aBodyThatBreaksTheContractIsToldEveryViolation() {
        var broken = BrokenOrders.withTwoViolations(OrderForm.golden("CUST-4825", "ADDR-50-FIBRE-LANE"));

        var reply = channel.tryToPlace(broken);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("requestedStartDate").contains("productOrderItem[0].id");
    }

    @Test
    @Order(6)
    void anOrderThatNeedsADepositWaitsForItAndGoesOn() {
        var order = channel.place(OrderForm.golden("CUST-4834", "ADDR-52-FIBRE-LANE"));

        // It is the customer's turn, and the order says so.
        var waiting = order.becomes(PENDING).waiting();
        assertThat(waiting.on()).contains("CUST-4834");
        assertThat(waiting.remedy()).contains("payment");
        assertThat(waiting.until()).isAfter(Instant.now());

        order.pay("PAY-1", "deposit");

        order.becomes(COMPLETED);
    }

    @Test
    @Order(7)
    void anOrderForLaterWaitsForItsDay() {
        var form = OrderForm.golden("CUST-4826", "ADDR-54-FIBRE-LANE");
        var order = channel.place(form.startingAt(Instant.now().plusSeconds(4)));

        await().untilAsserted(() -> assertThat(order.waiting().on()).isEqualTo("calendar"));
        assertThat(order.state()).isEqualTo(ACKNOWLEDGED);

        order.becomes(COMPLETED);
    }

    @Test
    @Order(8)
    void aDeviceThatSaysOkAndMeansNothingIsCaughtByItsOwnWord() {
        neighbours.lieOnce("bng");

        var order = channel.place(OrderForm.golden("CUST-4827", "ADDR-56-FIBRE-LANE"));

        // Asked what it has built, the device betrays itself: this branch of the order is held, and the other goes on.
        assertThat(order.becomes(HELD).waiting().reason()).contains("bng reads back");
        assertThat(order.resourceOrder().stateOf("ROI-004")).isEqualTo(OrderItemStateType.HELD);
        await().untilAsserted(() -> assertThat(order.resourceOrder().stateOf("ROI-005"))
                .as("the other branch goes on meanwhile")
                .isEqualTo(OrderItemStateType.COMPLETED));
        assertThat(channel.productsOf("CUST-4827")).isEmpty();
    }

    @Test
    @Order(9)
    void aBundleOfBroadbandAndStreamingCompletes() {
        var order = channel.place(OrderForm.sample("broadband-ott.json", "CUST-4828", "ADDR-58-FIBRE-LANE"));

        assertThat(order.becomes(COMPLETED).statesOfParts()).containsOnly(OrderItemStateType.COMPLETED);
        // The bundle is a product, too.
        assertThat(channel.productsOf("CUST-4828")).hasSize(3);
    }

    @Test
    @Order(10)
    void aNumberIsPortedBeforeItsPlanStarts() {
        var order = channel.place(OrderForm.sample("mobile-port.json", "CUST-4829", "none"));

        order.becomes(COMPLETED);

        var ended = order.endsOfOperations();
        assertThat(ended).containsKeys("number-porting", "mobile-core", "voicemail-platform", "charging");
        assertThat(ended.get("number-porting")).isBefore(ended.get("mobile-core"));
        assertThat(ended.get("mobile-core")).isBefore(ended.get("voicemail-platform"));
    }

    @Test
    @Order(11)
    void anArchitectBringsAnOfferingWithNothingButCatalogData() {
        new NewProduct(client).publish();
        channel.awaitOffering("PO-DARK-FIBRE");

        var order = channel.place(OrderForm.golden("CUST-4830", "ADDR-60-FIBRE-LANE")
                .forOffering("PO-DARK-FIBRE")
                .withoutCharacteristics()
                .withoutPrice());

        order.becomes(COMPLETED);
        assertThat(order.resourceOrder().resources()).contains("DF-0001");
    }

    @Test
    @Order(12)
    void ordersUnderWayFinishOnTheReleaseTheyBeganWith() {
        // Twenty orders are under way, by the release of the day, when the architect changes what Wi-Fi can do.
        var estate = channel.newEstate("story-20", 40);
        var rule = new WifiRule(client.catalog(), "story-20");
        neighbours.slowDown("cloud-wifi", Duration.ofSeconds(10));
        var underWay = estate.subList(0, 20).stream().map(channel::place).toList();
        underWay.forEach(order -> order.becomes(IN_PROGRESS));
        await().untilAsserted(() -> underWay.getLast().release());
        var first = underWay.getFirst().release();

        // A rule that cannot be evaluated is not released at all; the next one is.
        assertThat(rule.publish("item.noSuchThing").expect(422).body())
                .contains("DR-RBA-20-WIFI-MANAGEMENT-story-20")
                .contains("noSuchThing");
        var second = rule.publish("'parental'")
                .expect(201)
                .as(CatalogReleaseDto.class)
                .number();
        assertThat(second).isGreaterThan(first);

        // Whoever orders from now on gets what is new, as soon as the release has travelled to the services,
        assertThat(underWay).allMatch(order -> order.state() == IN_PROGRESS);
        neighbours.recover("cloud-wifi");
        var spare = estate.subList(20, 40).iterator();
        var after = await().until(() -> channel.place(spare.next()), order -> {
            order.becomes(COMPLETED);
            return order.release() == second;
        });
        assertThat(after.serviceOrder().wifiFeatures()).isEqualTo("parental");

        // and whoever had ordered gets what he ordered.
        assertThat(underWay).allSatisfy(order -> {
            order.becomes(COMPLETED);
            assertThat(order.release()).isEqualTo(first);
            assertThat(order.serviceOrder().wifiFeatures()).isEqualTo("speedTest+parental");
        });
    }

    @Test
    @Order(13)
    void twoHundredOrdersShareOutPoolsOfExactlyTwoHundred() {
        var orders = AtOnce.forEach(channel.newEstate("story-200", 200), channel::place);
        orders.forEach(order -> order.becomes(COMPLETED, Duration.ofMinutes(2)));

        assertThat(orders)
                .flatExtracting(order -> order.resourceOrder().resourcesOfItsOwn())
                .as("resources, each of one owner")
                .doesNotHaveDuplicates();
        for (var id : new Estate("story-200", 200).pools().keySet()) {
            var pool = channel.pool(id);
            assertThat(List.of(pool.free(), pool.reserved(), pool.active()))
                    .as("free, reserved and active of %s", id)
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

    private static ProductOrderSeen assertRefused(OrderForm form, String code) {
        var refused = channel.place(form).becomes(REJECTED);
        assertThat(refused.refusalCodes()).containsExactly(code);
        return refused;
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
}
