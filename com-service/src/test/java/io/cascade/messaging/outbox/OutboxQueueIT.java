package io.cascade.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.TestWorkspace;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How much the relay reads at a time. */
class OutboxQueueIT {

    private static final int MEBI = 1024 * 1024;

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password(), true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    OutboxQueueIT() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/messaging")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void readsNoMoreAtOnceThanFitsIntoMemoryHoweverWellItIsPacked() throws SQLException {
        var large = IntStream.range(0, 10).mapToObj(i -> noise(2 * MEBI));
        var wellPacked = IntStream.range(0, 10).mapToObj(i -> new byte[2 * MEBI]);
        var tiny = IntStream.range(0, 1_200).mapToObj(i -> new byte[10]);
        Stream.of(large, wellPacked, tiny).flatMap(all -> all).forEach(this::write);

        var rounds = rounds();

        assertThat(rounds.stream().mapToInt(List::size).sum()).isEqualTo(1_220);
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round).hasSizeLessThanOrEqualTo(500);
            assertThat(round.stream().mapToLong(event -> event.payload().length).sum())
                    .isLessThanOrEqualTo(10 * MEBI);
        });
        assertThat(rounds.stream().flatMap(List::stream).map(QueuedEvent::id)).isSorted();
    }

    @Test
    void readsASingleEventHoweverLargeItIs() throws SQLException {
        write(noise(12 * MEBI));

        assertThat(rounds()).hasSize(1);
    }

    private List<List<QueuedEvent>> rounds() throws SQLException {
        var rounds = new ArrayList<List<QueuedEvent>>();
        try (var connection = database.getConnection()) {
            var queue = new OutboxQueue(connection);
            var sent = List.<Long>of();
            for (var next = queue.forget(sent); !next.isEmpty(); next = queue.forget(sent)) {
                rounds.add(next);
                sent = next.stream().map(QueuedEvent::id).toList();
            }
        }
        return rounds;
    }

    private void write(byte[] payload) {
        jdbc.update(
                "insert into outbox_event (topic, record_key, event_id, event_type, correlation_id, payload)"
                        + " values ('topic', 'key', gen_random_uuid()::text, 'type', 'correlation', ?)",
                Packing.pack(payload));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }
}
