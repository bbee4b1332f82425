package io.cascade.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.MessagingDatabase;
import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Heir;
import io.cascade.messaging.life.Lives;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Never forgotten, and again until it is done: what a service promises of its errands. */
class ErrandsIT {

    private static final String KIND = "errand of a test";
    private static final int KILLED = 137;

    private static MessagingDatabase database;

    private final List<Instance> instances = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = MessagingDatabase.fresh();
    }

    @AfterEach
    void stop() {
        instances.forEach(Instance::kill);
        database.clear("errand", "service_life");
    }

    @Test
    void whatIsAskedForIsDoneOnceTheTransactionHasCommitted() {
        var service = start("a");
        database.transaction().executeWithoutResult(tx -> {
            service.errands.now(KIND, "one");
            assertThat(service.done).isEmpty();
        });

        await().until(() -> service.done.equals(List.of("one")));
        await().until(() -> database.count("errand") == 0);
    }

    @Test
    void whatIsAskedForInATransactionThatEndsInNothingIsNeverDone() {
        var service = start("a");
        database.transaction().executeWithoutResult(tx -> {
            service.errands.now(KIND, "never");
            tx.setRollbackOnly();
        });
        ask(service, "after it");

        await().until(() -> service.done.contains("after it"));
        assertThat(service.done).containsExactly("after it");
        await().until(() -> database.count("errand") == 0);
    }

    @Test
    void whatFailsIsTriedAgainUntilItIsDoneAndHoldsUpNothingElse() {
        var service = start("a");
        service.failures.put("stubborn", new AtomicInteger(4));
        ask(service, "stubborn", "easy");

        await().until(() -> service.done.contains("easy"));
        await().until(() -> service.done.contains("stubborn"));
        assertThat(service.failures.get("stubborn")).hasValue(0);
        await().until(() -> database.count("errand") == 0);
    }

    @Test
    void whatIsAskedForAgainWhileItIsUnderWayIsDoneAgain() {
        var service = start("a");
        var first = new CountDownLatch(1);
        service.gates.put("one", first);
        ask(service, "one");
        await().until(() -> service.begun.contains("one"));
        ask(service, "one");

        first.countDown();

        await().until(() -> service.done.equals(List.of("one", "one")));
        await().until(() -> database.count("errand") == 0);
    }

    @Test
    void whatIsForLaterIsDoneWhenItFallsDue() {
        var service = start("a");
        service.errands.at(KIND, "later", Clock.systemUTC().instant().plusSeconds(3_600));
        service.errands.at(KIND, "soon", Clock.systemUTC().instant().plusMillis(300));

        await().until(() -> service.done.equals(List.of("soon")));
        service.errands.hasten(KIND);
        await().until(() -> service.done.equals(List.of("soon", "later")));
    }

    @Test
    void whatIsCancelledIsNotDone() {
        var service = start("a");
        service.errands.at(KIND, "one", Clock.systemUTC().instant().plusMillis(300));
        service.errands.cancel(KIND, "one");
        service.errands.at(KIND, "other", Clock.systemUTC().instant().plusMillis(400));

        await().until(() -> service.done.contains("other"));
        assertThat(service.done).containsExactly("other");
    }

    @Test
    void eachIsDoneByOneOfSeveralInstances() {
        var due = Clock.systemUTC().instant().plusMillis(500);
        var one = start("a");
        var other = start("b");
        IntStream.range(0, 300).forEach(n -> one.errands.at(KIND, "no " + n, due));

        await().until(() -> one.done.size() + other.done.size() >= 300);

        var all = new ArrayList<>(one.done);
        all.addAll(other.done);
        assertThat(all).hasSize(300).doesNotHaveDuplicates();
        await().until(() -> database.count("errand") == 0);
    }

    @Test
    void whatAProcessHadInHandWhenItWasKilledIsDoneByTheNextOne() {
        var killed = start("a");
        killed.gates.put("one", new CountDownLatch(1));
        ask(killed, "one");
        await().until(() -> killed.begun.contains("one"));
        killed.kill();

        var next = start("a", KILLED);

        await().until(() -> next.done.equals(List.of("one")));
        assertThat(killed.done).isEmpty();
    }

    private static void ask(Instance service, String... subjects) {
        database.transaction().executeWithoutResult(tx -> {
            for (var subject : subjects) {
                service.errands.now(KIND, subject);
            }
        });
    }

    private Instance start(String name) {
        return start(name, 0);
    }

    private Instance start(String name, int previousExit) {
        var instance = new Instance(name, previousExit);
        instances.add(instance);
        instance.runner.start();
        return instance;
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, Map<String, Object> beans) {
        return new StaticListableBeanFactory(beans).getBeanProvider(type);
    }

    /** A service that does errands, and can be kept at one or fail at it. */
    private static final class Instance implements ErrandHandler {

        private final List<String> begun = new CopyOnWriteArrayList<>();
        private final List<String> done = new CopyOnWriteArrayList<>();
        private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
        private final Set<String> open = ConcurrentHashMap.newKeySet();
        private final ErrandRunner runner;
        private final Errands errands;

        private Instance(String name, int previousExit) {
            var pace = new Pace(0.5);
            var jdbc = database.jdbc();
            Heir heir = new InheritedErrands(jdbc, provider(DoneFromMemory.class, Map.of()));
            var lives = new Lives(
                    jdbc,
                    database.transaction(),
                    provider(Heir.class, Map.of("errands", heir)),
                    Clock.systemUTC(),
                    name,
                    previousExit);
            lives.afterPropertiesSet();
            var rows = new ErrandRows(jdbc, lives);
            var setAside = new SetAsideKeys(jdbc);
            this.runner = new ErrandRunner(
                    rows,
                    provider(ErrandHandler.class, Map.of("handler", this)),
                    setAside,
                    new Alone(),
                    new Troubles(Clock.systemUTC()),
                    pace,
                    Clock.systemUTC(),
                    new HeavyWork(0.05, 0.15),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(1));
            this.errands = new Errands(rows, runner, setAside, pace, Clock.systemUTC());
        }

        /** It says nothing more and cleans nothing up. */
        private void kill() {
            runner.stop();
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(10);
        }

        @Override
        public void handle(List<Errand> batch) {
            batch.forEach(errand -> begun.add(errand.subject()));
            batch.forEach(this::passGate);
            batch.forEach(this::fail);
            database.transaction().executeWithoutResult(tx -> errands.done(batch));
            batch.forEach(errand -> done.add(errand.subject()));
        }

        private void passGate(Errand errand) {
            var gate = gates.get(errand.subject());
            try {
                if (gate != null && open.add(errand.subject())) {
                    gate.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("killed", e);
            }
        }

        private void fail(Errand errand) {
            var left = failures.get(errand.subject());
            if (left != null && left.get() > 0) {
                left.decrementAndGet();
                throw new IllegalStateException("not yet");
            }
        }
    }
}
