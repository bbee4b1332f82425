package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody answers in a neighbour's place who says yes and means nothing: it is asked again until the neighbour answers. */
@ServiceOrderingTest
class SenselessAnswersIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ResourceOrderManagement rom;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void neighboursAreBack() {
        farSide.takeResourceOrders();
        farSide.takeServices();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "<html>We are back soon</html>", "{\"id\":null}", "{\"id\":[]}"})
    void resourcesAreOrderedAgain(String body) {
        farSide.answersResourceOrdersWith(body);
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden("PO-1")));
        passTimeUntil(() -> farSide.resourceOrdersFor(id).size() >= 2);
        assertThat(orders.read(id).at("/plan/resourceOrder/id").asString("")).isEmpty();

        farSide.takeResourceOrders();

        passTimeUntil(
                () -> orders.read(id).at("/plan/resourceOrder/id").asString("").equals("RO-" + id));
        rom.completes(id);
        orders.awaitState(id, "completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "<html>We are back soon</html>", "{\"verdict\":[]}", "{\"verdict\":[{}]}"})
    void servicesAreWrittenAgain(String body) {
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden("PO-1")));
        passTimeUntil(
                () -> orders.read(id).at("/plan/resourceOrder/id").asString("").equals("RO-" + id));
        farSide.answersServiceCommandsWith(body);
        int before = farSide.timesServicesWereToBeWritten();
        rom.completes(id);
        passTimeUntil(() -> farSide.timesServicesWereToBeWritten() >= before + 2);
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");

        farSide.takeServices();

        passTimeUntil(() -> orders.stateOf(id).equals("completed"));
    }

    private void passTimeUntil(Callable<Boolean> condition) {
        clock.passUntil(Duration.ofSeconds(10), condition);
    }
}
