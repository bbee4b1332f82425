package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.QOS_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.resourceordering.NetworkStub.Manner;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What happens when the network does not behave. */
@ResourceOrderingTest
class NetworkTroubleIT {

    private static final Duration UNTIL_SOMEBODY_ASKS = Duration.ofSeconds(31);

    @Autowired
    private RestTestClient rest;

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private InventoryStub inventory;

    @Autowired
    private EventTopic events;

    @Autowired
    private MutableClock clock;

    @Test
    void takesAVerdictThatComesTwiceOnlyOnce() {
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "completed");

        network.callBack(bearerOf(id));
        var other = orders.place(bearerOrder().body());
        orders.awaitState(other, "completed");

        assertThat(inventory.commands("activate", id)).hasSize(1);
        events.await(other, 3);
        assertThat(events.of(id))
                .extracting(Event::type)
                .containsExactly(
                        "ResourceOrderCreateEvent", "ResourceOrderStateChangeEvent", "ResourceOrderStateChangeEvent");
    }

    @Test
    void holdsWhatFailedAndSaysWhoUnblocksIt() {
        network.behave("olt-netconf", Manner.FAILING);

        var order = orders.awaitState(orders.place(goldenOrder().body()), "held");

        var waiting = waiting(order);
        assertThat(waiting.get("on").asString()).isEqualTo("operations");
        assertThat(waiting.get("reason").asString()).contains("E-9", "no light");
        assertThat(waiting.get("remedy").asString()).contains("asked again by itself");
        assertThat(waiting.get("since").isString()).isTrue();
    }

    @Test
    void goesOnWithTheOtherBranchWhileOneIsHeld() {
        network.behave("olt-netconf", Manner.FAILING);
        var id = orders.place(goldenOrder().body());

        await().untilAsserted(() -> assertThat(orders.read(id).get("orderItem"))
                .extracting(item ->
                        item.get("id").asString() + " " + item.get("state").asString())
                .containsExactly(
                        "ROI-001 held",
                        "ROI-002 acknowledged",
                        "ROI-003 acknowledged",
                        "ROI-004 acknowledged",
                        "ROI-005 completed",
                        "ROI-006 completed",
                        "ROI-007 completed"));
        assertThat(orders.stateOf(id)).isEqualTo("held");
    }

    @Test
    void completesWhatItHeldWhenAGoodVerdictComesLate() {
        network.behave("olt-netconf", Manner.FAILING);
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "held");

        network.succeed(bearerOf(id));

        var order = orders.awaitState(id, "completed");
        assertThat(order.at("/orderItem/0").has("waiting")).isFalse();
    }

    @Test
    void doesNotBelieveADeviceWhoseStateDiffers() {
        network.behave("olt-netconf", Manner.LYING);
        var id = orders.place(bearerOrder().body());

        var order = orders.awaitState(id, "held");

        assertThat(waiting(order).get("reason").asString())
                .contains("said it was done", "olt-netconf reads back", "something else instead of");
        assertThat(inventory.commands("activate", id)).isEmpty();
    }

    @Test
    void noticesThatADeviceWasMended() {
        network.behave("olt-netconf", Manner.LYING);
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "held");

        network.behave("olt-netconf", Manner.PROMPT);
        clock.advance(UNTIL_SOMEBODY_ASKS);

        orders.awaitState(id, "completed");
    }

    @Test
    void keepsTheMomentWhenAHoldBeganHoweverOftenItIsAskedAbout() {
        network.behave("olt-netconf", Manner.LYING);
        var id = orders.place(bearerOrder().body());
        var since = waiting(orders.awaitState(id, "held")).get("since");

        letTimePassUntilAskedThreeTimesAbout(bearerOf(id));

        assertThat(waiting(orders.read(id)).get("since")).isEqualTo(since);
    }

    @Test
    void asksForAVerdictThatNeverCame() {
        network.behave("olt-netconf", Manner.SILENT);
        var id = orders.place(bearerOrder().body());
        await().until(() -> !network.commandsFor(id).isEmpty());
        network.succeedSilently(bearerOf(id));
        assertThat(network.questionsAbout(bearerOf(id))).isZero();

        clock.advance(UNTIL_SOMEBODY_ASKS);

        orders.awaitState(id, "completed");
        assertThat(network.questionsAbout(bearerOf(id))).isOne();
        assertThat(network.commandsFor(id)).hasSize(1);
    }

    @Test
    void neverTakesSilenceForFailure() {
        network.behave("olt-netconf", Manner.SILENT);
        var id = orders.place(bearerOrder().body());
        await().until(() -> !network.commandsFor(id).isEmpty());

        clock.advance(Duration.ofDays(3));
        letTimePassUntilAskedThreeTimesAbout(bearerOf(id));

        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
        assertThat(network.commandsFor(id)).hasSize(1);
        network.succeed(bearerOf(id));
        orders.awaitState(id, "completed");
    }

    @Test
    void commandsAgainWhatWasNeverHeard() {
        network.behave("olt-netconf", Manner.AWAY);
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "inProgress");

        network.behave("olt-netconf", Manner.PROMPT);
        clock.advance(UNTIL_SOMEBODY_ASKS);

        orders.awaitState(id, "completed");
        assertThat(network.commandsFor(id))
                .singleElement()
                .satisfies(command -> assertThat(command.requestId()).isEqualTo(bearerOf(id)));
    }

    @Test
    void holdsWhatTheNetworkRefusesInItsOwnWords() {
        network.behave("olt-netconf", Manner.REFUSING);

        var order = orders.awaitState(orders.place(bearerOrder().body()), "held");

        assertThat(waiting(order).get("reason").asString()).contains("commandRefused", "olt-netconf", "no such policy");
    }

    @Test
    void holdsWhatTheNetworkDoesNotReadBackAndGoesOnOnceItDoes() {
        network.refuseQuestions(true);
        var order = orders.awaitState(orders.place(bearerOrder().body()), "held");

        assertThat(waiting(order).get("code").asString()).isEqualTo("questionRefused");
        assertThat(waiting(order).get("reason").asString()).contains("400", "no such question");
        assertThat(waiting(order).get("remedy").asString()).contains("asked again by itself");

        network.refuseQuestions(false);
        letTimePassUntil(order.get("id").asString(), "completed");
    }

    @Test
    void holdsWhatTheNetworkWillNotSayWhatBecameOf() {
        network.behave("olt-netconf", Manner.SILENT);
        network.refuseQuestions(true);
        var id = orders.place(bearerOrder().body());
        await().until(() -> !network.commandsFor(id).isEmpty());

        clock.advance(UNTIL_SOMEBODY_ASKS);

        var waiting = waiting(orders.awaitState(id, "held"));
        assertThat(waiting.get("code").asString()).isEqualTo("questionRefused");
        assertThat(waiting.get("reason").asString()).contains("no such question");
        network.refuseQuestions(false);
        letTimePassUntil(id, "inProgress");
        assertThat(waiting(orders.read(id)).get("reason").asString()).contains("at work");
        network.succeed(bearerOf(id));
        orders.awaitState(id, "completed");
    }

    @Test
    void holdsWhatTheAnswerDoesNotName() {
        network.answerWith("cloud-wifi", "{}");

        var id = orders.place(goldenOrder().body());
        var order = orders.awaitState(id, "held");

        assertThat(order.at("/orderItem/4/waiting/reason").asString()).contains("answer", "deviceId");
        assertThat(orders.stateOf(orders.place(bearerOrder().body()))).isNotEqualTo("held");
    }

    @Test
    void concludesSeveralVerdictsOfOneOrderAtOnce() {
        network.allBehave(Manner.SILENT);
        var id = orders.place(anOrder()
                .building("A", GPON_BEARER, Map.of("bearerSpeed", "1G", "oltArea", "EAST-07"))
                .building("B", QOS_PROFILE, Map.of("policy", "BW-200-50-RES"))
                .body());
        await().until(() -> network.commandsFor(id).size() == 2);

        var verdicts = network.commandsFor(id).stream()
                .map(command -> Thread.ofVirtual().start(() -> network.succeed(command.requestId())))
                .toList();
        verdicts.forEach(NetworkTroubleIT::join);

        orders.awaitState(id, "completed");
    }

    @Test
    void shrugsOffAVerdictThatNobodyWaitsFor() {
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "completed");

        network.callBack(bearerOf(id));
        network.callBack(bearerOf(id));

        assertThat(orders.stateOf(id)).isEqualTo("completed");
        orders.awaitState(orders.place(bearerOrder().body()), "completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"status\":\"failed\"}", "{\"requestId\":\"%s\",\"status\":\"accepted\"}"})
    void refusesWhatIsNoVerdict(String delivery) {
        network.behave("olt-netconf", Manner.SILENT);
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "inProgress");

        rest.post()
                .uri("/network-verdict")
                .contentType(MediaType.APPLICATION_JSON)
                .body(delivery.formatted(bearerOf(id)))
                .exchange()
                .expectStatus()
                .isBadRequest();

        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
    }

    /** An item is held a moment before the next question about it has its time. */
    private void letTimePassUntil(String id, String state) {
        clock.passUntil(UNTIL_SOMEBODY_ASKS, () -> orders.stateOf(id).equals(state));
    }

    private void letTimePassUntilAskedThreeTimesAbout(String request) {
        clock.passUntil(UNTIL_SOMEBODY_ASKS, () -> network.questionsAbout(request) >= 3);
    }

    private static String bearerOf(String order) {
        return order + ":ROI-001:1";
    }

    private static JsonNode waiting(JsonNode order) {
        return order.at("/orderItem/0/waiting");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
