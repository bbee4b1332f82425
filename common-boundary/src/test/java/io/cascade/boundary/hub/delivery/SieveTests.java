package io.cascade.boundary.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.hub.DeliverTo;
import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.Reachability;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.kernel.json.Json;
import io.cascade.messaging.outbox.Packing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SieveTests {

    private static final String OF_HELD_ORDERS = "productOrder.state.regex=^held$";

    private final Sieve sieve = new Sieve();

    @Test
    void letsPassWhatItsExpressionsFind() {
        assertThat(sieve.letsPass(event("held", ""), listener(OF_HELD_ORDERS))).isTrue();
        assertThat(sieve.letsPass(event("inProgress", ""), listener(OF_HELD_ORDERS)))
                .isFalse();
    }

    @Test
    void doesNotLookAgainWhereAGlanceHasSaidAll() {
        assertThat(sieve.letsPass(event("inProgress", ""), listener("productOrder.state=held")))
                .isTrue();
    }

    @Test
    void letsPassWhatIsTooLargeToBeLookedAt() {
        assertThat(sieve.letsPass(event("inProgress", "x".repeat(256 * 1024)), listener(OF_HELD_ORDERS)))
                .isTrue();
    }

    private static Delivery event(String state, String note) {
        var plain = Json.mapper()
                .writeValueAsBytes(Map.of("event", Map.of("productOrder", Map.of("state", state, "note", note))));
        return new Delivery(1, "PO-1", "ProductOrderStateChangeEvent", "c-1", Packing.pack(plain), plain.length);
    }

    private static Subscription listener(String query) {
        var api = HubApi.of("/hub", "productOrdering", "productOrder");
        return new Subscription(
                "L-1",
                api,
                "http://far.example",
                query,
                EventQuery.parse(query, api.resources()),
                DeliverTo.CALLBACK,
                Reachability.GOOD);
    }
}
