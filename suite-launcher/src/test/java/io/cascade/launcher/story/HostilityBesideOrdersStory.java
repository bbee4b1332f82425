package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Endpoint;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.contract.HostileRequests;
import io.cascade.launcher.contract.HostileRequests.Hostile;
import io.cascade.launcher.contract.RawAnswer;
import io.cascade.launcher.contract.ServedAddresses;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.Suite;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twenty thousand hostile requests beside fifty orders, at the heap of a small machine: nobody falls, orders complete. */
@Isolated("what it measures, others beside it would change")
class HostilityBesideOrdersStory {

    private static final int ORDERS = 50;
    private static final int HOSTILE = 20_000;
    private static final int ATTACKERS = 4;
    private static final int COSTLY_LISTENERS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Service> SERVICES = List.of(Service.values());

    private static Suite suite;
    private static SuiteClient client;
    private static Channel channel;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();

    @BeforeAll
    static void startTheSuite() {
        suite = Suite.throwAway().start();
        client = suite.addresses().client();
        new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
        channel = new Channel(client);
        channel.awaitOffering("PO-SF200H");
    }

    @AfterAll
    static void stopTheSuite() {
        suite.close();
    }

    @Test
    void ordersCompleteAndGoodRequestsAreServedBesideHostileOnes() {
        var order = placeAndAwait("warm-up").getFirst().id();
        var good = new GoodRequests(client, order);
        good.sentWhile(() -> placeAndAwait("used-to-it"));
        var usual = good.sentWhile(() -> placeAndAwait("undisturbed"));
        registerCostlyListeners();
        var pids = pids();
        var before = usedHeaps();

        var attack = CompletableFuture.runAsync(this::attack);
        var beside = good.sentWhile(() -> {
            placeAndAwait("beside");
            attack.join();
        });

        System.out.printf(
                "%d hostile requests, %d cut off, %d told to come back; good ones: %s beside them, %s usually%n",
                answers.get(), cutOff.get(), busy.get(), beside, usual);
        assertThat(wrong.stream().sorted().distinct().limit(40)).isEmpty();
        assertThat(answers.get()).isGreaterThanOrEqualTo(HOSTILE);
        assertThat(cutOff.get()).as("requests without an answer").isLessThan(answers.get() / 10);
        assertThat(pids()).isEqualTo(pids);
        assertThat(beside.busy()).isLessThan(beside.count() / 100 + 1);
        assertThat(beside.p99()).isLessThanOrEqualTo(3 * usual.p99());
        var after = usedHeaps();
        SERVICES.forEach(service -> assertThat(after.get(service))
                .as("used heap of %s in KiB, %d before", service, before.get(service))
                .isLessThan(before.get(service) * 12 / 10));
    }

    private static List<PlacedOrder> placeAndAwait(String estate) {
        var orders =
                channel.newEstate(estate, ORDERS).stream().map(channel::place).toList();
        orders.forEach(order -> order.becomes(COMPLETED, PATIENCE));
        return orders;
    }

    /** As many as may be, each with the costliest query that it may have, and none that wants any event of these. */
    private static void registerCostlyListeners() {
        var registration = Map.of(
                "callback",
                "http://1.1.1.1:9/",
                "query",
                "productOrder.productOrderItem.product.productCharacteristic.value.regex=(.{1,30}){1,33}z");
        IntStream.range(0, COSTLY_LISTENERS)
                .forEach(listener -> client.com()
                        .post("/tmf-api/productOrderingManagement/v4/hub", registration)
                        .expect(201));
    }

    private void attack() {
        var requests = new ArrayList<Runnable>();
        for (var service : SERVICES) {
            var url = suite.addresses().url(service);
            var addresses = new ServedAddresses(new Endpoint(url)).all();
            Stream.concat(HostileRequests.anywhere(), addresses.stream().flatMap(HostileRequests::at))
                    .forEach(hostile -> requests.add(() -> send(hostile, url)));
            addresses.stream()
                    .filter(address -> address.method().equals("GET"))
                    .flatMap(address ->
                            Stream.concat(HostileRequests.atListOf(address), HostileRequests.atAnyGet(address)))
                    .forEach(hostile -> requests.add(() -> send(hostile, url)));
            addresses.forEach(address ->
                    requests.add(() -> HostileRequests.largeAt(address).forEach(hostile -> send(hostile, url))));
        }
        Collections.shuffle(requests, new Random(20));
        try (var attackers = Executors.newFixedThreadPool(ATTACKERS)) {
            requests.forEach(attackers::execute);
        }
    }

    private void send(Hostile hostile, String url) {
        var answer = RawAnswer.to(hostile.bytes(), URI.create(url));
        (answer.status() == 0 ? cutOff : answers).incrementAndGet();
        if (answer.status() == 503) {
            busy.incrementAndGet();
        }
        if (answer.status() >= 500 && !(answer.status() == 503 && answer.saysWhenToRetry())) {
            wrong.add("%d %s to %s".formatted(answer.status(), hostile.name(), url));
        }
    }

    private static Map<Service, Long> pids() {
        var pids = new EnumMap<Service, Long>(Service.class);
        SERVICES.forEach(service -> pids.put(service, suite.pid(service.module())));
        return pids;
    }

    /** In KiB, after a collection that was forced. */
    private static Map<Service, Long> usedHeaps() {
        var used = new EnumMap<Service, Long>(Service.class);
        SERVICES.forEach(service -> used.put(service, UsedHeap.afterCollectionOf(suite.pid(service.module()))));
        return used;
    }
}
