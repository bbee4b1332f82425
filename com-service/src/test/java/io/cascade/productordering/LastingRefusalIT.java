package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.errand.Watchdog;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody refuses as it is: it is told where it happens, holds nothing else, and goes on once that is mended. */
@ProductOrderingTest
class LastingRefusalIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private ServiceTroubles troubles;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Watchdog watchdog;

    @ParameterizedTest
    @CsvSource({
        FarSide.CREDIT + ",credit check",
        FarSide.QUALIFICATION + ",address qualification",
        FarSide.INSTALLED_BASE + ",product inventory"
    })
    void saysWhoDoesNotAssessItAndBeginsOnceThatIsMended(String path, String whose) {
        farSide.refuse(path);
        var id = orders.place(Requests.golden());

        await().untilAsserted(() -> {
            var waiting = orders.read(id).at("/productOrderItem/0/waiting");
            assertThat(waiting.get("on").asString()).isEqualTo(whose);
            assertThat(waiting.get("code").asString()).isEqualTo("assessmentRefused");
            assertThat(waiting.get("reason").asString()).contains("422", "not like this");
        });
        assertThat(orders.stateOf(id)).isEqualTo("acknowledged");

        farSide.refuseNoMore(path);
        passTimeUntil(() -> orders.stateOf(id).equals("inProgress"));
    }

    @ParameterizedTest
    @CsvSource({FarSide.PRODUCTS + ",product inventory", FarSide.BILLING + ",billing"})
    void holdsTheItemAndSaysWhoRefusesIt(String path, String whose) {
        farSide.refuse(path);
        var id = built();

        var item = orders.awaitState(id, "held").at("/productOrderItem/0");
        assertThat(item.get("state").asString()).isEqualTo("held");
        var waiting = item.get("waiting");
        assertThat(waiting.get("on").asString()).isEqualTo(whose);
        assertThat(waiting.get("code").asString()).isEqualTo("productRefused");
        assertThat(waiting.get("reason").asString()).contains("422", "not like this");
        assertThat(waiting.get("remedy").asString()).contains("sent again every minute");
        assertThat(waiting.has("until")).isTrue();
        var tries = farSide.received(path, id).size();
        clock.advance(Duration.ofSeconds(50));
        await().during(Duration.ofSeconds(1))
                .until(() -> farSide.received(path, id).size() == tries);

        farSide.refuseNoMore(path);
        passTimeUntil(() -> orders.stateOf(id).equals("completed"));
        assertThat(farSide.received(FarSide.BILLING, id)).isNotEmpty();
    }

    @Test
    void holdsNoneButTheOneThatIsRefused() {
        farSide.goAway(FarSide.PRODUCTS);
        var poisonous = built();
        var good = built();
        var better = built();
        await().until(() -> !farSide.received(FarSide.PRODUCTS, better).isEmpty());

        farSide.refuseWhatHolds("\"%s".formatted(poisonous));
        farSide.comeBack(FarSide.PRODUCTS);

        passTimeUntil(() -> orders.stateOf(good).equals("completed")
                && orders.stateOf(better).equals("completed")
                && orders.stateOf(poisonous).equals("held"));
        assertThat(orders.read(poisonous)
                        .at("/productOrderItem/0/waiting/reason")
                        .asString())
                .contains("400", "must not be like this");
        assertThat(farSide.received(FarSide.BILLING, poisonous)).isEmpty();

        farSide.refuseNothing();
        passTimeUntil(() -> orders.stateOf(poisonous).equals("completed"));
    }

    @Test
    void isFoundByTheWatchdogWhenItsErrandIsLost() {
        farSide.refuse(FarSide.BILLING);
        var id = built();
        orders.awaitState(id, "held");
        jdbc.update("delete from errand where subject = ?", id);
        farSide.refuseNoMore(FarSide.BILLING);

        watchdog.sweep();

        orders.awaitState(id, "completed");
    }

    @Test
    void isFoundByTheWatchdogWhenNobodyHandsItDownAnyMore() {
        farSide.refuse(FarSide.SERVICE_ORDERS);
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "held");
        jdbc.update("delete from errand where subject = ?", id);
        farSide.refuseNoMore(FarSide.SERVICE_ORDERS);

        watchdog.sweep();

        orders.awaitState(id, "inProgress");
    }

    @Test
    void tellsOfANoticeThatIsRefusedAndDoesNotPressIt() {
        farSide.refuse(FarSide.NOTIFICATIONS);
        var id = built();
        orders.awaitState(id, "completed");

        await().untilAsserted(() ->
                assertThat(troubles.told()).contains("notice to the customer of order " + id, "not like this"));
        var tries = farSide.received(FarSide.NOTIFICATIONS, id).size();
        clock.advance(Duration.ofSeconds(50));
        await().during(Duration.ofSeconds(1))
                .until(() -> farSide.received(FarSide.NOTIFICATIONS, id).size() == tries);

        farSide.refuseNoMore(FarSide.NOTIFICATIONS);
        passTimeUntil(() -> !troubles.told().contains(id));
        assertThat(farSide.received(FarSide.NOTIFICATIONS, id)).hasSizeGreaterThan(tries);
    }

    private String built() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        return id;
    }

    private void passTimeUntil(Callable<Boolean> condition) {
        clock.passUntil(Duration.ofSeconds(10), condition);
    }
}
