package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything as processes, and somebody who kills them: no order is lost, none is built or billed twice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalStory {

    private static final List<String> VICTIMS = List.of(
            "com-service",
            "som-service",
            "rom-service",
            "inventory-service",
            "catalog-service",
            Ports.POSTGRESQL,
            Ports.KAFKA);

    private static OrdersUnderFire fire;

    @BeforeAll
    static void startTheSuite() {
        fire = OrdersUnderFire.start(Suite.throwAway());
    }

    @AfterAll
    static void stopTheSuite() {
        fire.close();
    }

    @Test
    @Order(1)
    void everyPartDiesOnceInTheMiddleOfFiftyOrdersAndAllComplete() {
        fire.completeExactlyOnceThoughEachDies("survival", 50, VICTIMS);
    }

    @Test
    @Order(2)
    void ordersCompleteWhileTheCatalogIsDownThoughEveryoneElseRestarted() {
        var forms = fire.channel().newEstate("no-catalog", 3);
        fire.suite().stop("catalog-service");
        for (var service : List.of("com-service", "som-service", "rom-service")) {
            fire.suite().stop(service);
            fire.suite().start(service);
        }

        var orders = forms.stream().map(fire.channel()::place).toList();

        orders.forEach(order -> order.becomes(COMPLETED, OrdersUnderFire.PATIENCE));
        fire.suite().start("catalog-service");
    }
}
