package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Old rows that nobody needs any more, forgotten in the round after an outage. */
@TroubledListenerTest
class InboxRetentionIT {

    private static final String FORGETTING = "forgetting old ids of events";

    @Autowired
    private Troubles troubles;

    @Autowired
    private InboxRetention retention;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestWorkspace workspace;

    @AfterEach
    void open() {
        workspace.databaseIsBack();
    }

    @Test
    void forgetsInTheNextRoundWhatItCouldNotInThisOne() {
        jdbc.update("insert into inbox_event (event_id, received_at) values ('old', now() - interval '11 days')");
        jdbc.update("insert into inbox_event (event_id, received_at) values ('young', now() - interval '9 days')");

        workspace.databaseGoesAway();
        retention.look();
        assertThat(troubles.present()).containsKey(FORGETTING);
        workspace.databaseIsBack();
        await().until(() -> {
            retention.look();
            return !troubles.present().containsKey(FORGETTING);
        });

        assertThat(jdbc.queryForList("select event_id from inbox_event", String.class))
                .contains("young")
                .doesNotContain("old");
    }
}
