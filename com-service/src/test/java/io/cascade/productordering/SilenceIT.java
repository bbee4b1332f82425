package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.errand.Inquiries;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.annotation.DirtiesContext;

/** Orders whose service orders do not report: what an event did not bring is asked for. */
@ProductOrderingTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SilenceIT {

    private static final Duration SILENCE = Duration.ofSeconds(121);

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Test
    void completesThoughNoEventEverCame() {
        var id = orderBeingBuilt();
        farSide.knows(
                List.of(ServiceOrderManagement.serviceOrder(9, id, "completed", "SOI-001", "SOI-002", "SOI-003")));

        clock.advance(SILENCE);
        inquiries.sweep();

        orders.awaitState(id, "completed");
    }

    @Test
    void ordersAgainUnderTheSameKeyWhatNobodyKnows() {
        var id = orderBeingBuilt();
        farSide.knows(List.of());

        clock.advance(SILENCE);
        inquiries.sweep();

        await().until(() -> farSide.received(FarSide.SERVICE_ORDERS, id).size() == 2);
        assertThat(farSide.received(FarSide.SERVICE_ORDERS, id))
                .allMatch(
                        request -> request.header("Idempotency-Key").orElse("").equals(id + "/1"));
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void asksAtOnceWhateverItsSilenceWhenTheTopicWasCutOff() {
        var id = orderBeingBuilt();
        farSide.knows(List.of(ServiceOrderManagement.serviceOrder(1, id, "inProgress")));
        while (inquiriesOf(id) < 5) {
            clock.advance(Duration.ofHours(1).plusSeconds(1));
            inquiries.sweep();
            await().until(() -> inquiries.sweep() == 0);
        }

        var listener = Objects.requireNonNull(listeners.getListenerContainer("service-orders"));
        listener.stop();
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        som.losesAllItSaid();
        farSide.knows(
                List.of(ServiceOrderManagement.serviceOrder(9, id, "completed", "SOI-001", "SOI-002", "SOI-003")));
        listener.start();

        orders.awaitState(id, "completed");
    }

    @Test
    void asksEverMoreSeldom() {
        var id = orderBeingBuilt();
        farSide.knows(List.of(ServiceOrderManagement.serviceOrder(1, id, "inProgress")));
        assertThat(inquiries.sweep()).isZero();

        clock.advance(SILENCE);
        await().until(() -> inquiries.sweep() == 1);
        await().until(() -> inquiries.sweep() == 0);

        clock.advance(SILENCE);
        assertThat(inquiries.sweep()).isZero();
        clock.advance(SILENCE);
        assertThat(inquiries.sweep()).isEqualTo(1);
    }

    @Test
    void believesALaterEventMoreThanAnEarlierAnswer() {
        var id = orderBeingBuilt();
        som.holdsAt(7, id, "SOI-001");
        orders.awaitState(id, "held");
        farSide.knows(List.of(ServiceOrderManagement.serviceOrder(6, id, "inProgress", "SOI-001")));

        clock.advance(SILENCE);
        inquiries.sweep();

        await().until(() -> inquiries.sweep() == 0);
        assertThat(orders.stateOf(id)).isEqualTo("held");
    }

    private int inquiriesOf(String id) {
        return jdbc.queryForObject("select inquiries from product_order where id = ?", Integer.class, id);
    }

    private String orderBeingBuilt() {
        var id = orders.place(Requests.golden());
        await().untilAsserted(() -> assertThat(
                        orders.read(id).at("/productOrderItem/0/waiting/reason").asString())
                .isEqualTo("its services are being built"));
        return id;
    }
}
