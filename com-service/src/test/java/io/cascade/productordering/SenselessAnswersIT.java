package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody answers in a neighbour's place who says yes and means nothing, such as a gateway's page for repairs: nothing is
 * concluded from it, and the order goes on as soon as the neighbour itself answers.
 */
@ProductOrderingTest
class SenselessAnswersIT {

    private static final Set<String> BEFORE_IT_BEGINS = Set.of(FarSide.CREDIT, FarSide.QUALIFICATION);
    private static final Set<String> ONCE_SERVICES_ARE_DONE =
            Set.of(FarSide.PRODUCTS, FarSide.BILLING, FarSide.NOTIFICATIONS);

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private MutableClock clock;

    static Stream<Arguments> answers() {
        return Stream.of(
                        FarSide.CREDIT,
                        FarSide.QUALIFICATION,
                        FarSide.SERVICE_ORDERS,
                        FarSide.PRODUCTS,
                        FarSide.BILLING,
                        FarSide.NOTIFICATIONS)
                .flatMap(path -> Stream.of(
                                "{}",
                                "[]",
                                "null",
                                "<html>We are back soon</html>",
                                "{\"id\":null,\"key\":null,\"verdict\":null}",
                                "{\"id\":[],\"key\":\"\",\"verdict\":[]}")
                        .map(body -> Arguments.of(path, body)));
    }

    @AfterEach
    void beginAnew() {
        farSide.beginAnew();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothingFollowsFromThem(String path, String body) {
        farSide.answer(path, body);
        var id = orders.place(Requests.golden());
        if (ONCE_SERVICES_ARE_DONE.contains(path)) {
            orders.awaitState(id, "inProgress");
            som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        }
        passTimeUntil(() -> farSide.received(path, id).size() >= 2);
        assertThat(orders.stateOf(id)).isEqualTo(stateMeanwhile(path));

        farSide.answersSensibly();

        passTimeUntil(() -> !orders.stateOf(id).equals("acknowledged"));
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        passTimeUntil(() -> orders.stateOf(id).equals("completed"));
        passTimeUntil(() -> !farSide.received(FarSide.NOTIFICATIONS, id).isEmpty());
    }

    private static String stateMeanwhile(String path) {
        if (BEFORE_IT_BEGINS.contains(path)) {
            return "acknowledged";
        }
        return path.equals(FarSide.NOTIFICATIONS) ? "completed" : "inProgress";
    }

    private void passTimeUntil(Callable<Boolean> condition) {
        clock.passUntil(Duration.ofSeconds(10), condition);
    }
}
