package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.cascade.kernel.caller.Caller;
import io.cascade.kernel.json.Json;
import io.cascade.messaging.MessagingDatabase;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.tmf.common.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Once, in order, and never lost: what an inbox promises of the events of others. */
class InboxIT {

    private static MessagingDatabase database;

    private final Inbox inbox = new Inbox(
            database.transaction(),
            new SeenEvents(database.jdbc()),
            new ParkedRecords(database.jdbc()),
            mock(SuspectRecords.class),
            Clock.systemUTC(),
            new HeavyWork(0.05, 0.15));
    private boolean isDatabaseAway;
    private long offset;

    @BeforeAll
    static void open() {
        database = MessagingDatabase.fresh();
        database.jdbc().execute("create table effect (number bigint generated always as identity, event_id text)");
    }

    @BeforeEach
    void clear() {
        database.clear("effect", "inbox_event", "parked_record");
    }

    @Test
    void anEventTakesEffectOnceHoweverOftenItComes() {
        receive(event("k", "e1"), event("k", "e1"), event("k", "e2"));
        receive(event("k", "e1"), event("k", "e2"));
        receive(event("k", "e2"), event("k", "e3"));

        assertThat(effects()).containsExactly("e1", "e2", "e3");
    }

    @Test
    void theEventsOfAKeyTakeEffectInTheirOrder() {
        receive(event("a", "a1"), event("b", "b1"), event("a", "a2"), event("b", "b2"), event("a", "a3"));

        assertThat(effects().stream().filter(id -> id.startsWith("a"))).containsExactly("a1", "a2", "a3");
        assertThat(effects().stream().filter(id -> id.startsWith("b"))).containsExactly("b1", "b2");
    }

    @Test
    void aBadEventIsKeptWithAllLaterOnesOfItsKeyAndTheOthersGoOn() {
        receive(event("a", "a1"), event("a", "bad"), event("a", "a2"), event("b", "b1"));
        receive(event("a", "a3"), event("b", "b2"));

        assertThat(effects()).containsExactlyInAnyOrder("a1", "b1", "b2");
        assertThat(parkedOffsets()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void nothingRemainsOfWhatABadEventHadDone() {
        receive(event("a", "bad"));

        assertThat(effects()).isEmpty();
        assertThat(database.count("inbox_event")).isZero();
    }

    @Test
    void whatIsNoEventIsKeptAndHoldsUpItsKeyOnly() {
        receive(
                message("a", "{".getBytes(StandardCharsets.UTF_8)),
                message("a", null),
                event("a", "a1"),
                message(null, "[]".getBytes(StandardCharsets.UTF_8)),
                event(null, "n1"),
                event("b", "b1"));

        assertThat(effects()).containsExactlyInAnyOrder("n1", "b1");
        assertThat(parkedOffsets()).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
    }

    @Test
    void nothingIsKeptAsBadWhenTheDatabaseIsAwayAndAllOfItIsDoneWhenItIsReadAgain() {
        var poll = List.of(event("a", "a1"), event("a", "a2"));
        isDatabaseAway = true;
        assertThatThrownBy(() -> inbox.receive(poll, this::apply)).isInstanceOf(CannotGetJdbcConnectionException.class);

        isDatabaseAway = false;
        inbox.receive(poll, this::apply);

        assertThat(effects()).containsExactly("a1", "a2");
        assertThat(database.count("parked_record")).isZero();
    }

    @Test
    void theJournalIsToldThatEventsAreTheCause() {
        var callers = new ArrayList<String>();

        inbox.receive(
                List.of(event("a", "a1")),
                events -> callers.add(Caller.current().id()));

        assertThat(callers).containsExactly("events");
        assertThat(Caller.current().id()).isNotEqualTo("events");
    }

    @SafeVarargs
    private void receive(ConsumerRecord<byte[], byte[]>... records) {
        inbox.receive(List.of(records), this::apply);
    }

    /** Does something with every event, also with one that it then fails at. */
    private void apply(List<InboundEvent> events) {
        for (var event : events) {
            database.jdbc().update("insert into effect (event_id) values (?)", event.id());
            if (isDatabaseAway) {
                throw new CannotGetJdbcConnectionException("away");
            }
            if (event.id().equals("bad")) {
                throw new IllegalStateException("cannot be used");
            }
        }
    }

    private static List<String> effects() {
        return database.jdbc().queryForList("select event_id from effect order by number", String.class);
    }

    private static List<Long> parkedOffsets() {
        return database.jdbc().queryForList("select kafka_offset from parked_record order by id", Long.class);
    }

    private ConsumerRecord<byte[], byte[]> event(String key, String id) {
        var envelope = new EventEnvelope(
                id,
                Instant.EPOCH,
                "ThingChangeEvent",
                "c",
                "thing",
                "t",
                Instant.EPOCH,
                null,
                null,
                Map.of("thing", 1));
        return message(key, Json.mapper().writeValueAsBytes(envelope));
    }

    private ConsumerRecord<byte[], byte[]> message(String key, byte[] value) {
        return new ConsumerRecord<>(
                "things", 0, offset++, key == null ? null : key.getBytes(StandardCharsets.UTF_8), value);
    }
}
