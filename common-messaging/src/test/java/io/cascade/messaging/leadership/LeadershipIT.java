package io.cascade.messaging.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.TestDatabase;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** One at a time, and always one: what leadership promises, on a real database. */
class LeadershipIT {

    private static DataSource database;

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final List<Candidate> candidates = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void stop() {
        candidates.forEach(Leader::stop);
    }

    @Test
    void oneLeadsAtATimeAndTheNextOneFollowsWhenItStops() {
        for (int n = 0; n < 3; n++) {
            candidate("role").start();
        }
        for (int left = 3; left > 0; left--) {
            await().until(() -> candidates.stream().anyMatch(candidate -> candidate.isLeading));
            var leading = candidates.stream()
                    .filter(candidate -> candidate.isLeading)
                    .findFirst()
                    .orElseThrow();
            leading.stop();
            candidates.remove(leading);
        }

        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void anotherLeadsWhenTheLeaderHasLostItsConnection() {
        candidate("role").start();
        candidate("role").start();
        await().until(() -> candidates.stream().anyMatch(candidate -> candidate.isLeading));
        var leading = candidates.stream()
                .filter(candidate -> candidate.isLeading)
                .findFirst()
                .orElseThrow();
        int led = leading.times.get();

        new JdbcTemplate(database).queryForList("select pg_terminate_backend(?)", leading.process);

        await().until(() -> candidates.stream()
                .anyMatch(candidate -> candidate.isLeading && (candidate != leading || candidate.times.get() > led)));
    }

    @Test
    void whoeverLeadsInOneRoleKeepsNobodyFromAnother() {
        candidate("one role").start();
        candidate("another role").start();

        await().until(() -> candidates.stream().allMatch(candidate -> candidate.isLeading));
    }

    private Candidate candidate(String role) {
        var candidate = new Candidate(role);
        candidates.add(candidate);
        return candidate;
    }

    private final class Candidate extends Leader {

        private final AtomicInteger times = new AtomicInteger();
        private volatile boolean isLeading;
        private volatile int process;

        private Candidate(String role) {
            super(database, role, new Troubles(Clock.systemUTC()), new Pace(0.1));
        }

        @Override
        protected void lead(Connection connection) throws Exception {
            process = processOf(connection);
            times.incrementAndGet();
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            isLeading = true;
            try {
                while (isRunning()) {
                    processOf(connection);
                    rest(Duration.ofMillis(200));
                }
            } finally {
                isLeading = false;
                atOnce.decrementAndGet();
            }
        }

        private static int processOf(Connection connection) throws Exception {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
