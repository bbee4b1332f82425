package io.cascade.launcher.story;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Endpoint;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Suite;
import io.cascade.launcher.suite.TimeScale;
import io.cascade.local.PostgresDatabases;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that a service needs is away for a while, with orders under way. All times are a twentieth of the usual ones, so
 * the outages stand for five seconds, a minute, and longer than five minutes: beyond every pause between tries, and beyond
 * what the broker grants a consumer between polls.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("what it measures, others beside it would change")
class OutageStory {

    private static final List<Duration> OUTAGES =
            List.of(Duration.ofMillis(250), Duration.ofSeconds(3), Duration.ofSeconds(16));
    private static final Duration A_MINUTE_AFTER = Duration.ofMinutes(1);
    private static final int ORDERS = 3;
    private static final String CATALOG_TOPIC = "catalog topic";

    /** The 37 hours of an order take some ten seconds. */
    private static final TimeScale BRISK = new TimeScale(13_320);

    private static final Map<String, String> A_TWENTIETH = Map.ofEntries(
            entry("cascade.pace", "0.05"),
            // so long that nobody is helped by asking
            entry("cascade.silence.first", "PT1H"),
            entry("spring.datasource.hikari.connection-timeout", "250"),
            entry("spring.kafka.consumer.properties.max.poll.interval.ms", "15000"),
            entry("spring.kafka.producer.properties.delivery.timeout.ms", "1500"),
            entry("spring.kafka.producer.properties.request.timeout.ms", "500"),
            entry("spring.kafka.producer.properties.max.block.ms", "500"));

    private static OrdersUnderFire fire;

    @BeforeAll
    static void startTheSuite() {
        fire = OrdersUnderFire.start(Suite.throwAway().settings(A_TWENTIETH), BRISK);
    }

    @AfterAll
    static void stopTheSuite() {
        fire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "som", "rom", "inventory", "catalog"})
    @Order(1)
    void aDatabaseIsAway(String database) {
        completeThough("database-" + database, outage -> {
            databases().shut(database);
            lasts(outage);
            if (outage.equals(OUTAGES.getLast())) {
                assertThat(troublesOf(database + "-service")).isNotEmpty();
            }
            databases().open(database);
        });
    }

    @Test
    @Order(2)
    void theBrokerIsAway() {
        completeThough(Ports.KAFKA, outage -> {
            fire.suite().stop(Ports.KAFKA);
            lasts(outage);
            if (outage.equals(OUTAGES.getLast())) {
                assertThat(troublesOf("com-service")).contains("listener service-orders-0", CATALOG_TOPIC);
                assertThat(troublesOf("som-service")).contains("listener resource-orders-0", CATALOG_TOPIC);
                assertThat(troublesOf("rom-service")).contains(CATALOG_TOPIC);
            }
            fire.suite().start(Ports.KAFKA);
        });
        await("everybody says that it is over").untilAsserted(() -> {
            for (var service : List.of("com-service", "som-service", "rom-service")) {
                assertThat(troublesOf(service)).as(service).isEmpty();
            }
        });
    }

    /** A service needs longer to start than the shorter outages last: in those it keeps silent, and calls to it hang. */
    @ParameterizedTest
    @ValueSource(strings = {"som-service", "rom-service", "inventory-service", "catalog-service", "network-simulator"})
    @Order(3)
    void aNeighbourIsAway(String member) {
        completeThough(member, outage -> {
            if (outage.equals(OUTAGES.getLast())) {
                fire.suite().stop(member);
                lasts(outage);
                fire.suite().start(member);
            } else {
                signal("STOP", member);
                lasts(outage);
                signal("CONT", member);
            }
        });
    }

    @Test
    @Order(4)
    void everyVersionIsInTheJournalOnceAndWasTold() {
        for (var database : List.of("com", "som", "rom", "inventory")) {
            assertThat(journalOf(database, """
                            select aggregate_id from journal_entry group by aggregate_id
                            having min(version) <> 1 or max(version) <> count(*)"""))
                    .as("aggregates of %s of which versions are missing", database)
                    .isEmpty();
            assertThat(journalOf(database, """
                            select aggregate_id from journal_entry group by aggregate_id, xmin having count(*) > 1"""))
                    .as("aggregates of %s with two versions of one transaction", database)
                    .isEmpty();
        }
        for (var channel : Map.of("com", "product-order", "som", "service-order", "rom", "resource-order")
                .entrySet()) {
            var told = EventsTold.on(
                    fire.suite().addresses().bootstrapServers(), "tmf.%s.v1".formatted(channel.getValue()));
            assertThat(told.ids())
                    .as("ids of events of %s", channel.getKey())
                    .containsAll(journalOf(
                            channel.getKey(),
                            "select event_id from journal_entry where aggregate_id in (select id from %s)"
                                    .formatted(channel.getValue().replace('-', '_'))));
            assertThat(told.idsOfOneVersion())
                    .as("versions that were told twice")
                    .isEmpty();
        }
    }

    private static void completeThough(String estate, Consumer<Duration> away) {
        var troubles = OUTAGES.stream()
                .map(outage -> (Runnable) () -> away.accept(outage))
                .toList();
        fire.completeExactlyOnceThough(estate, ORDERS, troubles, A_MINUTE_AFTER);
    }

    private static void lasts(Duration outage) {
        await().pollDelay(outage).atMost(outage.plusSeconds(10)).until(() -> true);
    }

    private static void signal(String name, String member) {
        try {
            var pid = String.valueOf(fire.suite().pid(member));
            assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> troublesOf(String member) {
        var port = fire.suite().addresses().ports().of(member);
        return TroublesTold.by(new Endpoint("http://127.0.0.1:" + port));
    }

    private static PostgresDatabases databases() {
        return new PostgresDatabases(
                "127.0.0.1",
                fire.suite().addresses().ports().of(Ports.POSTGRESQL),
                PostgresDatabases.ADMINISTRATOR,
                fire.suite().home().password());
    }

    private static List<String> journalOf(String database, String query) {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        databases().jdbcUrl(database),
                        PostgresDatabases.ADMINISTRATOR,
                        fire.suite().home().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
