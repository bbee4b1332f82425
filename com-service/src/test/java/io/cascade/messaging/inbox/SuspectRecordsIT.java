package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.kernel.json.Json;
import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Heir;
import io.cascade.messaging.life.Lives;
import io.cascade.messaging.trouble.NotHereYet;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.productordering.ProductOrderingApplication;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.EventTopic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the records that a process may have had in hand when it died, start by start. */
@CascadeServiceTest(classes = ProductOrderingApplication.class)
class SuspectRecordsIT {

    private static final int KILLED = 137;
    private static final int HEAP_EXHAUSTED = 3;

    private final ConsumerRecord<byte[], byte[]> deadly = record(0, "of the deadly one");
    private final ConsumerRecord<byte[], byte[]> behind = record(1, "of the deadly one");
    private final ConsumerRecord<byte[], byte[]> other = record(2, "of another");

    /** The sizes of what took effect together. */
    private final List<Integer> effects = new ArrayList<>();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectProvider<Heir> heirs;

    @Autowired
    private ParkedRecords parked;

    @Autowired
    private ToldRecords told;

    @Autowired
    private SeenEvents seen;

    @BeforeEach
    void forgetEarlierTests() {
        jdbc.update("delete from suspect_record");
        jdbc.update("delete from parked_record");
        jdbc.update("delete from service_life where instance = 'tested'");
    }

    @Test
    void parksWhatEndedTheProcessThreeTimesWhileItWasAlone() {
        startedAfter(null);
        for (int death = 0; death < 3; death++) {
            startedAfter(HEAP_EXHAUSTED).diesOfTheDeadlyOne();
        }

        startedAfter(HEAP_EXHAUSTED).receivesAll();

        assertThat(effects).containsExactly(1);
        assertThat(told.oldest(false, false)).extracting(ParkedRecord::offset).containsExactly(0L, 1L);
        assertThat(told.oldest(false, false).getFirst().reason()).contains("ended the service 3 times");
        assertThat(deaths()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsParkedForThatThoughItIsReadAgain() {
        parked.parkDeadly(deadly, "it ended the service", Clock.systemUTC().instant());
        startedAfter(null);

        startedAfter(HEAP_EXHAUSTED).receivesAll();

        assertThat(effects).containsExactly(1);
        assertThat(parked.count()).isEqualTo(2);
    }

    @Test
    void parksNothingHoweverOftenTheProcessIsKilledFromOutside() {
        startedAfter(null);
        startedAfter(HEAP_EXHAUSTED).diesOfTheDeadlyOne();
        for (int kill = 0; kill < 5; kill++) {
            startedAfter(KILLED).diesOfTheDeadlyOne();
        }
        assertThat(deaths()).containsExactly(0);

        startedAfter(KILLED).receivesAll();

        assertThat(effects).as("one by one, as one of them was in hand").containsExactly(1, 1, 1);
        assertThat(parked.count()).isZero();
        assertThat(deaths()).isEmpty();
    }

    @Test
    void takesAllTogetherAfterAKillFromOutside() {
        startedAfter(null);

        startedAfter(KILLED).receivesAll();

        assertThat(effects).containsExactly(3);
    }

    @Test
    void takesThemOneByOneWhenNobodyKnowsHowTheProcessEndedAndCountsNothing() {
        startedAfter(null);
        startedAfter(null).diesOfTheDeadlyOne();

        startedAfter(null).receivesAll();

        assertThat(effects).containsExactly(1, 1, 1);
        assertThat(parked.count()).isZero();
    }

    @Test
    void countsNothingAgainstARecordThatWaitsToBeTriedAgain() {
        startedAfter(null);
        var process = startedAfter(HEAP_EXHAUSTED);
        assertThatThrownBy(() -> process.inbox().receive(List.of(deadly), events -> {
                    throw new NotHereYet("simulated");
                }))
                .isInstanceOf(NotHereYet.class);

        startedAfter(HEAP_EXHAUSTED);

        assertThat(deaths()).containsExactly(0);
    }

    @Test
    void parksWhatCannotBeUsedAsEver() {
        startedAfter(null);

        startedAfter(HEAP_EXHAUSTED).inbox().receive(List.of(deadly), events -> {
            throw new IllegalStateException("simulated");
        });

        assertThat(parked.count()).isOne();
        assertThat(deaths()).isEmpty();
    }

    /** A process as far as records are concerned. */
    private final class Life {

        private final SuspectRows rows;
        private final SuspectRecords suspects;

        Life(Lives lives) {
            var ends = mock(TopicEnds.class);
            when(ends.of(any())).thenReturn(100L);
            rows = new SuspectRows(jdbc, lives);
            suspects = new SuspectRecords(lives, rows, parked, ends, new Alone(), transaction, Clock.systemUTC());
            suspects.afterPropertiesSet();
        }

        Inbox inbox() {
            return new Inbox(transaction, seen, parked, suspects, Clock.systemUTC(), new HeavyWork(0.05, 0.15));
        }

        void receivesAll() {
            inbox().receive(List.of(deadly, behind, other), events -> effects.add(events.size()));
        }

        /** With the record in hand, of which nothing comes any more. */
        void diesOfTheDeadlyOne() {
            assertThat(suspects.isSuspect(deadly)).isTrue();
            rows.note(Place.of(deadly), Clock.systemUTC().instant());
        }
    }

    private Life startedAfter(@Nullable Integer exit) {
        var lives = new Lives(jdbc, transaction, heirs, Clock.systemUTC(), "tested", exit);
        lives.afterPropertiesSet();
        return new Life(lives);
    }

    private List<Integer> deaths() {
        return jdbc.queryForList("select deaths from suspect_record", Integer.class);
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String key) {
        var value = Json.write(EventTopic.envelope("TestEvent", "test", key));
        return new ConsumerRecord<>(
                "of-a-test", 0, offset, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
