package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Reports that come while the database is away. All times are a twentieth of the usual ones; the outage is longer than the
 * longest pause between tries and than what the broker grants a consumer between polls.
 */
@ProductOrderingTest
@TestPropertySource(
        properties = {
            "cascade.pace=0.05",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.kafka.consumer.properties.max.poll.interval.ms=6000"
        })
class OutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(15);

    @Autowired
    private OrderApi orders;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private ServiceTroubles troubles;

    @AfterEach
    void open() {
        workspace.databaseIsBack();
    }

    @Test
    void losesNoReportToADatabaseThatIsAwayForLong() throws InterruptedException {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        workspace.databaseGoesAway();
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        await().untilAsserted(() -> assertThat(troubles.told()).contains("listener service-orders", "tried"));
        Thread.sleep(OUTAGE);
        workspace.databaseIsBack();

        await().ignoreExceptions().until(() -> orders.stateOf(id).equals("completed"));
        await().untilAsserted(() -> assertThat(troubles.told()).doesNotContain("listener service-orders"));
    }
}
