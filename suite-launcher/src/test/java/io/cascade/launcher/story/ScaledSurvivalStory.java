package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two of COM, SOM and ROM side by side: no order is lost, none has a twin, whether one of them dies or stands still. */
class ScaledSurvivalStory {

    /** A twentieth of the usual ones. */
    private static final Map<String, String> SILENCES =
            Map.of("cascade.silence.first", "PT6S", "cascade.silence.look", "PT1.5S");

    private static final Duration FOLLOWED_WITHIN = Duration.ofSeconds(20);

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

    @Test
    void eachOfAPairIsFrozenInTurnAndTheOtherTellsWhatHappens() {
        fire.completeExactlyOnceThough(
                "frozen",
                6,
                List.of(() -> freeze("som-service"), () -> freeze("som-service-2")),
                Duration.ofMinutes(2));
    }

    /** One of the two leads: without it nothing would be told until it goes on. */
    private static void freeze(String member) {
        var process = fire.suite().pid(member);
        signal("STOP", process);
        try {
            var followed = Instant.now().plus(FOLLOWED_WITHIN);
            await().atMost(Duration.ofMinutes(1)).until(() -> Instant.now().isAfter(followed));
            int told = eventsTold();
            await("events are told while %s is frozen".formatted(member))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> eventsTold() > told);
        } finally {
            signal("CONT", process);
        }
    }

    private static int eventsTold() {
        return TopicRecords.of(fire.suite().addresses().bootstrapServers(), "tmf.service-order.v1")
                .size();
    }

    private static void signal(String name, long process) {
        try {
            int outcome = new ProcessBuilder("kill", "-" + name, Long.toString(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(outcome).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long openServiceOrders() {
        return fire.client()
                .som()
                .get(Paths.SERVICE_ORDER + "?limit=1&state=acknowledged,inProgress,held,pending")
                .expect(200, 206)
                .total();
    }
}
