package io.cascade.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.messaging.life.Heir;
import io.cascade.messaging.life.Lives;
import io.cascade.productordering.ProductOrderingApplication;
import io.cascade.testing.CascadeServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the work that a process had in hand when it died. Nobody handles work of this kind but the test. */
@CascadeServiceTest(classes = ProductOrderingApplication.class)
class DeathsIT {

    private static final int KILLED = 137;
    private static final int HEAP_EXHAUSTED = 3;

    /** Long after everything that the service under test looks for itself. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1000));

    private static final Instant MUCH_LATER = LATER.plus(Duration.ofDays(1));

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectProvider<Heir> heirs;

    @Autowired
    private SetAsideWork setAsideWork;

    @BeforeEach
    void forgetEarlierTests() {
        jdbc.update("delete from errand");
        jdbc.update("delete from set_aside_work");
        jdbc.update("delete from service_life where instance = 'tested'");
    }

    @Test
    void setsAsideWhatEndedTheProcessThreeTimesWhileItWasAlone() {
        inHandOf(startedAfter(null), "deadly", "harmless");

        for (int death = 0; death <= 3; death++) {
            var rows = startedAfter(HEAP_EXHAUSTED);
            setAsideWork.setDeadlyAside();
            if (death < 3) {
                assertThat(setAsideWork.all()).isEmpty();
                finishUpTo("deadly", rows);
            }
        }

        assertThat(setAsideWork.all()).extracting(SetAside::subject).containsExactly("deadly");
        assertThat(subjects()).doesNotContain("deadly");
    }

    @Test
    void setsNothingAsideHoweverOftenTheProcessIsKilledFromOutside() {
        inHandOf(startedAfter(null), "slow");
        startedAfter(HEAP_EXHAUSTED);

        for (int kill = 0; kill < 5; kill++) {
            assertThat(startedAfter(KILLED).claimSuspect(LATER, MUCH_LATER)).isPresent();
            setAsideWork.setDeadlyAside();
        }

        assertThat(setAsideWork.all()).isEmpty();
        assertThat(subjects()).containsExactly("slow");
    }

    @Test
    void letsEverythingGoOnTogetherAfterAKillFromOutside() {
        inHandOf(startedAfter(null), "one", "other");

        var rows = startedAfter(KILLED);

        assertThat(rows.claimSuspect(LATER, MUCH_LATER)).isEmpty();
        assertThat(rows.claim(LATER, MUCH_LATER)).extracting(Errand::subject).contains("one", "other");
    }

    @Test
    void triesAloneWhatWasInHandWhenNobodyKnowsHowTheProcessEnded() {
        inHandOf(startedAfter(null), "one", "other");

        var rows = startedAfter(null);

        assertThat(rows.claim(LATER, MUCH_LATER)).isEmpty();
        assertThat(rows.claimSuspect(LATER, MUCH_LATER)).isPresent();
        assertThat(rows.claimSuspect(LATER, MUCH_LATER)).isPresent();
        assertThat(rows.claimSuspect(LATER, MUCH_LATER)).isEmpty();
    }

    /** Knowing how few rows there are, the database likes to look for them once for each. */
    @Test
    void takesOneSuspectOnlyHoweverTheDatabasePlansIt() {
        inHandOf(startedAfter(null), "one", "other", "third", "fourth", "fifth");
        var rows = startedAfter(HEAP_EXHAUSTED);
        jdbc.execute("analyze errand");

        rows.claimSuspect(LATER, MUCH_LATER);

        assertThat(jdbc.queryForObject("select count(*) from errand where is_alone", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void suspectsNothingThatWaitedOrFailedWithoutEndingTheProcess() {
        var rows = startedAfter(null);
        rows.put(List.of(errand("waiting")), LATER);
        rows.putInHand(List.of(errand("failing")), LATER);
        rows.postpone(List.of(errand("failing")), LATER);

        var next = startedAfter(HEAP_EXHAUSTED);

        assertThat(next.claimSuspect(LATER, MUCH_LATER)).isEmpty();
    }

    @Test
    void hasSetAsideWorkDoneAfterAll() {
        inHandOf(startedAfter(null), "deadly");
        jdbc.update("update errand set is_suspect = true, deaths = 3");
        setAsideWork.setDeadlyAside();
        var work = setAsideWork.all().getFirst();

        assertThat(setAsideWork.retry(work.id())).isTrue();

        assertThat(setAsideWork.all()).isEmpty();
        assertThat(subjects()).containsExactly("deadly");
        assertThat(setAsideWork.retry(work.id())).isFalse();
    }

    /** The rows as the process sees them that starts after one that ended so. */
    private ErrandRows startedAfter(@Nullable Integer exit) {
        var lives = new Lives(
                jdbc, transaction, heirs, Clock.fixed(LATER, Clock.systemUTC().getZone()), "tested", exit);
        lives.afterPropertiesSet();
        return new ErrandRows(jdbc, lives);
    }

    private static void inHandOf(ErrandRows rows, String... subjects) {
        for (var subject : subjects) {
            rows.putInHand(List.of(errand(subject)), LATER);
        }
    }

    /** Does suspects one after the other, until the process ends with this one. */
    private static void finishUpTo(String deadly, ErrandRows rows) {
        for (var next = rows.claimSuspect(LATER, MUCH_LATER);
                next.isPresent();
                next = rows.claimSuspect(LATER, MUCH_LATER)) {
            if (next.get().subject().equals(deadly)) {
                return;
            }
            rows.remove(List.of(next.get()));
        }
        throw new AssertionError("nobody tried " + deadly);
    }

    private static Errand errand(String subject) {
        return new Errand("of a test", subject, subject.hashCode(), 0, null);
    }

    private List<String> subjects() {
        return jdbc.queryForList("select subject from errand order by subject", String.class);
    }
}
