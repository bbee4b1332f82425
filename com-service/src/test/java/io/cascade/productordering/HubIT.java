package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.OrderApi.Reply;
import io.cascade.testing.ServiceTroubles;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Listeners of product orders, good ones and bad ones. */
@ProductOrderingTest
class HubIT {

    private static final String HUB = "/tmf-api/productOrderingManagement/v4/hub";
    private static final String[] WHOLE_STORY = {
        "ProductOrderCreateEvent acknowledged",
        "ProductOrderStateChangeEvent inProgress",
        "ProductOrderStateChangeEvent completed"
    };

    @Autowired
    private RestTestClient service;

    @Autowired
    private OrderApi orders;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private EventTopic events;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ServiceTroubles troubles;

    @Autowired
    @Qualifier("couriers") private SmartLifecycle couriers;

    private final List<String> registered = new ArrayList<>();
    private final EventListener listener = new EventListener();
    private OrderApi hub;

    @BeforeEach
    void findTheHub() {
        hub = new OrderApi(service, HUB);
    }

    @AfterEach
    void leave() {
        registered.forEach(id -> service.delete().uri(HUB + "/" + id).exchange());
        listener.close();
    }

    @Test
    void givesARegistrationItsPlace() {
        var reply = hub.post(
                "{\"callback\":\"%s\",\"query\":\"eventType=ProductOrderCreateEvent\"}".formatted(listener.url()),
                Map.of());

        assertThat(reply.status().value()).isEqualTo(201);
        var id = reply.body().get("id").asString();
        assertThat(reply.headers().getFirst("Location")).isEqualTo(HUB + "/" + id);
        assertThat(reply.body())
                .isEqualTo(Json.mapper()
                        .valueToTree(Map.of(
                                "id", id, "callback", listener.url(), "query", "eventType=ProductOrderCreateEvent")));
        assertThat(hub.read(id).get("status").asString()).isEqualTo("active");
        assertThat(delete(id)).isEqualTo(204);
        assertThat(delete(id)).isEqualTo(404);
        assertThat(hub.get("/" + id).status().value()).isEqualTo(404);
    }

    @Test
    void tellsWhatKafkaTellsAndWhatTheOrderThenIs() {
        register(listener, "");
        var id = completed();
        await().until(() -> listener.storyOf(id).size() == 3);

        var heard = listener.heardOf(id);
        assertThat(heard)
                .containsExactlyElementsOf(
                        events.await(id, 3).stream().map(Event::envelope).toList());
        assertThat(heard.getLast().at("/event/productOrder")).isEqualTo(orders.read(id));
        assertThat(listener.requestsAbout(id)).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/events");
            assertThat(request.header("Content-Type").orElseThrow()).startsWith("application/json");
            assertThat(request.header("X-Correlation-Id"))
                    .contains(orders.read(id).get("correlationId").asString());
            assertThat(request.header("traceparent")).isPresent();
        });
    }

    @Test
    void tellsOnlyWhatWasAskedForAndWhereItWasAskedFor() {
        register(listener, """
                ,"query":"eventType=ProductOrderStateChangeEvent&productOrder.relatedParty.id=CUST-HUB",
                "deliverTo":"listener"
                """);
        var everybody = new EventListener();
        register(everybody, "");

        var hers = orders.place(Requests.goldenFor("CUST-HUB", "ADDR-HUB"));
        var others = orders.place(Requests.golden());
        Stream.of(hers, others).forEach(id -> orders.awaitState(id, "inProgress"));

        await().until(() ->
                Stream.of(hers, others).allMatch(id -> everybody.storyOf(id).size() == 2));
        await().until(() -> !listener.heardOf(hers).isEmpty());
        assertThat(listener.storyOf(hers)).containsExactly("ProductOrderStateChangeEvent inProgress");
        assertThat(listener.storyOf(others)).isEmpty();
        assertThat(listener.requestsAbout(hers).getFirst().path())
                .isEqualTo("/events/listener/productOrderStateChangeEvent");
        everybody.close();
    }

    @Test
    void looksCloselyAtWhatOthersDoNotWaitFor() {
        register(listener, """
                ,"query":"productOrder.description.regex=^for%20[A-Z]{3}$&eventType=ProductOrderCreateEvent"
                """);
        var everybody = new EventListener();
        register(everybody, "");

        var hers = orders.place(describedAs("for IOM"));
        var others = orders.place(describedAs("for all"));

        await().until(() -> !everybody.heardOf(others).isEmpty());
        await().until(() -> !listener.heardOf(hers).isEmpty());
        assertThat(listener.storyOf(hers)).containsExactly("ProductOrderCreateEvent acknowledged");
        await().until(() ->
                registered.stream().allMatch(id -> hub.read(id).get("pending").asLong() == 0));
        assertThat(listener.storyOf(others)).isEmpty();
        everybody.close();
    }

    @Test
    void costlyQueriesOfManyListenersKeepNoOrderWaiting() {
        var usual = timeOf(() -> completed(describedAs("a".repeat(2_000))));
        IntStream.range(0, 20)
                .forEach(n -> register(
                        listener,
                        ",\"query\":\"productOrder.description.regex=(.{1,30}){1,33}z%d\"".formatted(n % 10)));

        assertThat(hub.post(
                                "{\"callback\":\"%s\",\"query\":\"productOrder.description.regex=(.{1,30}){1,33}\"}"
                                        .formatted(listener.url()),
                                Map.of())
                        .status()
                        .value())
                .isEqualTo(409);
        assertThat(timeOf(() -> completed(describedAs("a".repeat(2_000)))))
                .isLessThan(usual.multipliedBy(3).plusMillis(500));
        await().until(() ->
                registered.stream().allMatch(id -> hub.read(id).get("pending").asLong() == 0));
        assertThat(listener.hasHeardNothing()).isTrue();
    }

    private static String describedAs(String description) {
        return Requests.golden()
                .replaceFirst("\"description\": *\"[^\"]*\"", "\"description\":\"%s\"".formatted(description));
    }

    private static Duration timeOf(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void letsNobodyWaitForAnothersListenerAndLosesNothing() {
        var gone = new EventListener();
        var hanging = new EventListener();
        var failing = new EventListener();
        var redirecting = new EventListener();
        var bad = List.of(gone, hanging, failing, redirecting);
        var trap = StubServer.start();
        var end = new CountDownLatch(1);
        gone.goesDown();
        hanging.answers(request -> afterwards(end));
        failing.answers(request -> new Answer(500, "{}"));
        redirecting.answers(request -> Answer.redirect(trap.url() + "/inside"));
        var hubs = bad.stream().map(each -> register(each, "")).toList();
        register(listener, "");

        var ids =
                Stream.generate(this::completedAndHeardOfWithinASecond).limit(3).toList();

        await().until(() -> hubs.stream().allMatch(each -> statusOf(each).equals("retrying")));
        assertThat(hub.read(hubs.get(1)).get("lastError").asString()).isEqualTo("gave no answer within 5 seconds");
        assertThat(Stream.of(hanging, failing, redirecting)).allMatch(each -> each.calls() > 0);
        assertThat(bad)
                .allSatisfy(
                        each -> ids.forEach(id -> assertThat(each.heardOf(id)).isEmpty()));
        gone.comesUp();
        end.countDown();
        bad.forEach(EventListener::takesEverything);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(10));
            assertThat(bad)
                    .allSatisfy(each ->
                            ids.forEach(id -> assertThat(each.storyOf(id)).containsExactly(WHOLE_STORY)));
        });
        assertThat(trap.received("POST", "/")).isEmpty();
        assertThat(trap.received("GET", "/")).isEmpty();
        bad.forEach(EventListener::close);
        trap.close();
    }

    @Test
    void tellsNothingMoreToAListenerThatLeft() {
        var witness = new EventListener();
        register(witness, "");
        var hubId = register(listener, "");
        var before = completed();
        await().until(() -> listener.storyOf(before).size() == 3);

        assertThat(delete(hubId)).isEqualTo(204);
        var after = completed();

        await().until(() -> witness.storyOf(after).size() == 3);
        assertThat(listener.heardOf(after)).isEmpty();
        witness.close();
    }

    /** Those who deliver stop and start again, here or on another instance. */
    @Test
    void deliversAfterwardsWhatHappenedWhileNobodyDelivered() {
        register(listener, "");
        couriers.stop();
        var id = completed();
        assertThat(listener.heardOf(id)).isEmpty();

        couriers.start();

        await().untilAsserted(() -> assertThat(listener.storyOf(id)).containsExactly(WHOLE_STORY));
    }

    @Test
    void pausesAListenerThatWasAwayForHoursAndKeepsItsEvents() {
        listener.answers(request -> new Answer(503, "{}"));
        var hubId = register(listener, "");
        var id = completed();
        await().until(() -> statusOf(hubId).equals("retrying"));
        assertThat(hub.read(hubId).get("lastError").asString()).isEqualTo("answered 503");

        clock.advance(Duration.ofHours(6));

        await().until(() -> statusOf(hubId).equals("paused"));
        assertThat(hub.read(hubId).get("pending").asLong()).isEqualTo(3);
        assertThat(troubles.told()).contains("paused listeners", "/hub/" + hubId, "answered 503");
        assertThat(hub.read(hubId).get("nextAttempt").asString())
                .isEqualTo(Json.mapper()
                        .valueToTree(clock.instant().plus(Duration.ofMinutes(10)))
                        .asString());
        listener.takesEverything();
        assertThat(resume(hubId).get("status").asString()).isEqualTo("active");
        await().untilAsserted(() -> assertThat(listener.storyOf(id)).containsExactly(WHOLE_STORY));
        await().until(() -> hub.read(hubId).get("pending").asLong() == 0);
        assertThat(troubles.told()).doesNotContain(hubId);
    }

    @Test
    void probesAPausedListenerNowAndThen() {
        listener.answers(request -> new Answer(503, "{}"));
        var hubId = register(listener, "");
        var id = completed();
        await().until(() -> statusOf(hubId).equals("retrying"));
        clock.advance(Duration.ofHours(6));
        await().until(() -> statusOf(hubId).equals("paused"));

        listener.takesEverything();
        clock.advance(Duration.ofMinutes(10));

        await().untilAsserted(() -> assertThat(listener.storyOf(id)).containsExactly(WHOLE_STORY));
        assertThat(statusOf(hubId)).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://100.64.1.1/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0.0.0.0/",
                "http://user:secret@9.9.9.9/",
                "ftp://9.9.9.9/",
                "nonsense"
            })
    void refusesACallbackThatLeadsInside(String callback) {
        var reply = hub.post("{\"callback\":\"%s\"}".formatted(callback), Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().at("/violation/0/path").asString()).isEqualTo("callback");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"callback\":7}",
                "{\"callback\":\"http://9.9.9.9/\",\"query\":\"state\"}",
                "{\"callback\":\"http://9.9.9.9/\",\"query\":\"serviceOrder.state=held\"}",
                "{\"callback\":\"http://9.9.9.9/\",\"deliverTo\":\"moon\"}",
                "[]",
                "nonsense"
            })
    void refusesWhatBreaksTheContract(String body) {
        assertThat(hub.post(body, Map.of()).status().value()).isEqualTo(400);
    }

    private String completedAndHeardOfWithinASecond() {
        var id = completed();
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(listener.storyOf(id)).containsExactly(WHOLE_STORY));
        return id;
    }

    private String completed() {
        return completed(Requests.golden());
    }

    private String completed(String request) {
        var id = orders.place(request);
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
        return id;
    }

    /** @param more attributes, with a comma before them */
    private String register(EventListener whom, String more) {
        Reply reply = hub.post("{\"callback\":\"%s\"%s}".formatted(whom.url(), more.strip()), Map.of());
        assertThat(reply.status().value()).as(reply.body().toString()).isEqualTo(201);
        var id = reply.body().get("id").asString();
        registered.add(id);
        return id;
    }

    private String statusOf(String hubId) {
        return hub.read(hubId).get("status").asString();
    }

    private JsonNode resume(String hubId) {
        return new OrderApi(service, HUB + "/" + hubId + "/resume")
                .post("", Map.of())
                .body();
    }

    private int delete(String hubId) {
        return service.delete()
                .uri(HUB + "/" + hubId)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private static Answer afterwards(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Answer(500, "{}");
    }
}
