package io.cascade.serviceordering;

import static io.cascade.serviceordering.ResourceOrderEvent.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.errand.Inquiries;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.StubServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Orders whose resource orders do not report: what an event did not bring is asked for. */
@ServiceOrderingTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SilenceIT {

    private static final Duration SILENCE = Duration.ofSeconds(121);

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ResourceOrderManagement rom;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Inquiries inquiries;

    @Test
    void completesThoughNoEventEverCame() {
        var id = orderWithRom();
        farSide.knows(ResourceOrderManagement.completed(id).at(9));

        clock.advance(SILENCE);
        inquiries.sweep();

        orders.awaitState(id, "completed");
    }

    @Test
    void ordersAgainUnderTheSameKeyWhatNobodyKnows() {
        var id = orderWithRom();
        farSide.knows();

        clock.advance(SILENCE);
        inquiries.sweep();

        await().until(() -> farSide.resourceOrdersFor(id).size() == 2);
        assertThat(farSide.resourceOrdersFor(id))
                .allMatch(
                        request -> request.header("Idempotency-Key").orElse("").equals(id + "/1"));
        assertThat(farSide.resourceOrdersFor(id))
                .as("the same body under the same key, or ROM would take the order for another one")
                .extracting(StubServer.Request::body)
                .containsOnly(farSide.resourceOrdersFor(id).getFirst().body());
        rom.completes(id);
        orders.awaitState(id, "completed");
    }

    @Test
    void believesALaterEventMoreThanAnEarlierAnswer() {
        var id = orderWithRom();
        rom.reports(about(id).at(7).held(1, "no free port"));
        orders.awaitState(id, "held");
        farSide.knows(about(id).at(6).inState(1, "inProgress"));

        clock.advance(SILENCE);
        assertThat(inquiries.sweep()).isEqualTo(1);

        await().until(() -> inquiries.sweep() == 0);
        assertThat(orders.stateOf(id)).isEqualTo("held");
    }

    private String orderWithRom() {
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden("PO-1")));
        await().until(() ->
                orders.read(id).at("/plan/resourceOrder/id").asString("").equals("RO-" + id));
        return id;
    }
}
