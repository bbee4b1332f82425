package io.cascade.boundary.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.boundary.hub.query.EventView;
import io.cascade.tmf.common.EventEnvelope;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTests {

    private static final HubApi API = HubApi.of("/tmf-api/x/v4", "x", "serviceOrder");

    @ParameterizedTest
    @CsvSource({
        "http://far.example/events, http://far.example/events/listener/serviceOrderCreateEvent",
        "http://far.example, http://far.example/listener/serviceOrderCreateEvent",
        "http://far.example/, http://far.example/listener/serviceOrderCreateEvent",
        "http://far.example/e?token=1, http://far.example/e/listener/serviceOrderCreateEvent?token=1"
    })
    void namesTheListenerAfterTheEvent(String callback, String target) {
        assertThat(listening(callback, DeliverTo.LISTENER, "").targetFor("ServiceOrderCreateEvent"))
                .hasToString(target);
    }

    @Test
    void leavesACallbackAsItIs() {
        var subscription = listening("http://far.example/e?token=1", DeliverTo.CALLBACK, "");

        assertThat(subscription.targetFor("ServiceOrderCreateEvent")).hasToString("http://far.example/e?token=1");
    }

    @Test
    void getsOurOwnKindsOfEventOnlyByName() {
        var itemEvent = event("ServiceOrderItemStateChangeEvent");

        assertThat(listening("http://far.example", DeliverTo.CALLBACK, "").mayWant(itemEvent))
                .isFalse();
        assertThat(listening("http://far.example", DeliverTo.CALLBACK, "eventType=ServiceOrderItemStateChangeEvent")
                        .mayWant(itemEvent))
                .isTrue();
        assertThat(listening("http://far.example", DeliverTo.CALLBACK, "").mayWant(event("ServiceOrderCreateEvent")))
                .isTrue();
    }

    private static EventView event(String type) {
        var at = Instant.parse("2026-03-01T09:00:00Z");
        return new EventView(new EventEnvelope(
                "E-1", at, type, "c-1", "x", type, at, null, null, Map.of("serviceOrder", Map.of("id", "1"))));
    }

    private static Subscription listening(String callback, DeliverTo deliverTo, String query) {
        return new Subscription(
                "S-1", API, callback, query, EventQuery.parse(query, API.resources()), deliverTo, Reachability.GOOD);
    }
}
