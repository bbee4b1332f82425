package io.cascade.launcher.story;

import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two of COM, SOM and ROM side by side: no order is lost, none has a twin. */
class ScaledSurvivalStory {

    /** A twentieth of the usual ones. */
    private static final Map<String, String> SILENCES =
            Map.of("cascade.silence.first", "PT6S", "cascade.silence.look", "PT1.5S");

    private static OrdersUnderFire fire;

    @BeforeAll
    static void startTheSuite() {
        var pairs = Instances.of("com-service=2,som-service=2,rom-service=2");
        fire = OrdersUnderFire.start(Suite.throwAway().settings(SILENCES).instances(pairs));
    }

    @AfterAll
    static void stopTheSuite() {
        fire.close();
    }

    @Test
    void oneOfEachPairDiesInTheMiddleOfThirtyOrdersAndAllComplete() {
        fire.completeExactlyOnceThoughEachDies(
                "scaled", 30, List.of("com-service", "som-service-2", "rom-service", "com-service-2"));
    }

    @Test
    void theTopicIsCutOffBeforeAnybodyReadIt() {
        Runnable loss = () -> {
            List.of("com-service", "com-service-2").forEach(fire.suite()::stop);
            await("SOM has completed all that it has")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> openServiceOrders() == 0);
            TopicCut.of(fire.suite().addresses().bootstrapServers(), "tmf.service-order.v1");
            List.of("com-service", "com-service-2").forEach(fire.suite()::start);
        };
        fire.completeExactlyOnceThough("lost-events", 3, List.of(loss), Duration.ofMinutes(1));
    }

    private static long openServiceOrders() {
        return fire.client()
                .som()
                .get(Paths.SERVICE_ORDER + "?limit=1&state=acknowledged,inProgress,held,pending")
                .expect(200, 206)
                .total();
    }
}
