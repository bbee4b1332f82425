package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Reports that come while the database is away. All times are a twentieth of the usual ones; the outage is longer than the
 * longest pause between tries and than what the broker grants a consumer between polls.
 */
@ServiceOrderingTest
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
    private ResourceOrderManagement rom;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private ServiceTroubles troubles;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void open() {
        workspace.databaseIsBack();
    }

    @Test
    void losesNoReportToADatabaseThatIsAwayForLong() throws InterruptedException {
        var ids = Stream.of("PO-1", "PO-2", "PO-3").map(this::orderWithRom).toList();

        workspace.databaseGoesAway();
        ids.forEach(rom::completes);
        await().untilAsserted(() -> assertThat(troubles.told()).contains("listener resource-orders", "tried"));
        Thread.sleep(OUTAGE);
        workspace.databaseIsBack();

        assertAllComplete(ids);
        assertThat(jdbc.queryForObject("select count(*) from parked_record", Long.class))
                .isZero();
        await().untilAsserted(() -> assertThat(troubles.told()).doesNotContain("listener resource-orders"));
    }

    private String orderWithRom(String productOrder) {
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden(productOrder)));
        await().until(() ->
                orders.read(id).at("/plan/resourceOrder/id").asString("").equals("RO-" + id));
        return id;
    }

    private void assertAllComplete(List<String> ids) {
        ids.forEach(
                id -> await().ignoreExceptions().until(() -> orders.stateOf(id).equals("completed")));
    }
}
