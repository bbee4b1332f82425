package io.cascade.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.messaging.MessagingDatabase;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** All that has committed, and each key in its order: what the relay promises of our own events. */
class OutboxRelayIT {

    private static final String INSERT =
            "insert into outbox_event (topic, record_key, event_id, event_type, correlation_id,"
                    + " payload) values ('t', '%s', '%s', 'e', 'c', ?)";

    private static MessagingDatabase database;

    private final List<OutboxRelay> relays = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = MessagingDatabase.fresh();
    }

    @AfterEach
    void stop() {
        relays.forEach(OutboxRelay::stop);
        database.clear("outbox_event");
    }

    @Test
    void bringsAllThatHasCommittedEachKeyInItsOrder() {
        var broker = new Broker();
        for (int n = 0; n < 60; n++) {
            commit("key " + n % 3, "k%d-%02d".formatted(n % 3, n));
        }

        start(broker);

        await().until(() -> broker.has.size() == 60);
        for (int key = 0; key < 3; key++) {
            var ofKey = "k" + key;
            assertThat(broker.has.stream().filter(id -> id.startsWith(ofKey))).isSorted();
        }
        await().until(() -> database.count("outbox_event") == 0);
    }

    @Test
    void letsNothingOvertakeWhatTheBrokerDoesNotTake() {
        var broker = new Broker();
        broker.refused.add("a1");
        List.of("a1", "a2", "a3").forEach(id -> commit("a", id));
        commit("b", "b1");

        var relay = start(broker);
        await().until(() -> database.count("outbox_event") == 3);
        commit("a", "a4");
        relay.wake();
        await().until(() -> broker.triesOf("a1") > 2);
        assertThat(database.count("outbox_event")).isEqualTo(4);

        broker.refused.clear();
        await().until(() -> database.count("outbox_event") == 0);
        assertThat(broker.asWhoeverHearsTheLastCounts("a")).containsExactly("a1", "a2", "a3", "a4");
    }

    @Test
    void doesNotPassOverWhatCommitsAfterSomethingThatBeganLater() throws SQLException {
        var broker = new Broker();
        var relay = start(broker);
        try (var late = database.source().getConnection()) {
            late.setAutoCommit(false);
            insert(late, "a", "began first");
            commit("b", "committed first");
            relay.wake();
            await().until(() -> broker.has.contains("committed first"));
            await().until(() -> database.count("outbox_event") == 0);

            late.commit();
            relay.wake();
        }

        await().until(() -> broker.has.contains("began first"));
    }

    @Test
    void sendsNothingOfATransactionThatEndsInNothing() throws SQLException {
        var broker = new Broker();
        start(broker);
        try (var vain = database.source().getConnection()) {
            vain.setAutoCommit(false);
            insert(vain, "a", "never");
            vain.rollback();
        }
        commit("a", "after it");

        await().until(() -> broker.has.contains("after it"));
        assertThat(broker.has).containsExactly("after it");
    }

    @Test
    void oneInstanceSendsAtATimeAndAnotherGoesOnWhenItStops() {
        var first = new Broker();
        var second = new Broker();
        var leading = start(first);
        commit("a", "a1");
        await().until(() -> first.has.contains("a1"));
        await().until(() -> database.count("outbox_event") == 0);
        start(second);

        commit("a", "a2");
        await().until(() -> first.has.contains("a2"));
        await().until(() -> database.count("outbox_event") == 0);
        assertThat(second.has).isEmpty();

        leading.stop();
        commit("a", "a3");
        await().until(() -> second.has.contains("a3"));
        assertThat(first.has).containsExactly("a1", "a2");
    }

    private OutboxRelay start(Broker broker) {
        var troubles = new Troubles(Clock.systemUTC());
        var relay = new OutboxRelay(
                database.source(),
                new EventSender(broker.template(), mock(KafkaAdmin.class), troubles, "", "a-service"),
                troubles,
                new Pace(0.05));
        relays.add(relay);
        relay.start();
        return relay;
    }

    private static void commit(String key, String id) {
        database.transaction()
                .executeWithoutResult(tx -> database.jdbc().update(INSERT.formatted(key, id), (Object)
                        Packing.pack("{}".getBytes(StandardCharsets.UTF_8))));
    }

    private static void insert(Connection connection, String key, String id) throws SQLException {
        try (var row = connection.prepareStatement(INSERT.formatted(key, id))) {
            row.setBytes(1, Packing.pack("{}".getBytes(StandardCharsets.UTF_8)));
            row.executeUpdate();
        }
    }

    /** A broker that takes what it does not refuse. */
    private static final class Broker {

        private final List<String> has = new CopyOnWriteArrayList<>();
        private final List<String> tried = new CopyOnWriteArrayList<>();
        private final Set<String> refused = ConcurrentHashMap.newKeySet();

        @SuppressWarnings("unchecked")
        private KafkaTemplate<String, byte[]> template() {
            KafkaTemplate<String, byte[]> template = mock(KafkaTemplate.class);
            when(template.send(anyRecord())).thenAnswer(call -> take(call.getArgument(0)));
            return template;
        }

        private CompletableFuture<?> take(ProducerRecord<String, byte[]> message) {
            var id = new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
            tried.add(id);
            if (refused.contains(id)) {
                return CompletableFuture.failedFuture(new TimeoutException("refused"));
            }
            has.add(id);
            return CompletableFuture.completedFuture(null);
        }

        /** The events of a key where of one that came several times the last one counts. */
        private List<String> asWhoeverHearsTheLastCounts(String key) {
            var seen = new HashSet<String>();
            return List.copyOf(has).reversed().stream()
                    .filter(id -> id.startsWith(key) && seen.add(id))
                    .toList()
                    .reversed();
        }

        private long triesOf(String id) {
            return tried.stream().filter(id::equals).count();
        }

        private static ProducerRecord<String, byte[]> anyRecord() {
            return any();
        }
    }
}
