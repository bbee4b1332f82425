package io.cascade.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.TestWorkspace;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What an instance that stands by says of the events that the leading one does not send. */
class OutboxBacklogIT {

    private static final String ABOUT = "outbox of the instance that leads";

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password(), true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final Troubles troubles = new Troubles(Clock.systemUTC());

    /** Looks each 5 ms, and thinks 30 ms too long. */
    private final OutboxBacklog backlog = new OutboxBacklog(troubles, new Pace(0.001));

    OutboxBacklogIT() {
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
    void isATroubleUntilTheEventsAreSent() throws Exception {
        look();
        assertThat(troubles.present()).isEmpty();

        jdbc.update("""
                insert into outbox_event (topic, record_key, event_id, event_type, correlation_id, payload, created_at)
                values ('topic', 'key', 'id', 'type', 'correlation', '', now() - interval '75 seconds')""");
        look();
        assertThat(troubles.present().get(ABOUT).reason()).contains("events have waited for 75 s");

        jdbc.update("delete from outbox_event");
        look();
        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void isLeftToTheOneThatLeads() throws Exception {
        jdbc.update("""
                insert into outbox_event (topic, record_key, event_id, event_type, correlation_id, payload, created_at)
                values ('topic', 'key', 'id', 'type', 'correlation', '', now() - interval '75 seconds')""");
        look();

        backlog.leaveToTheLeader();

        assertThat(troubles.present()).isEmpty();
    }

    private void look() throws SQLException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(10);
        try (var connection = database.getConnection()) {
            backlog.look(connection);
        }
    }
}
