package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Inventories of large entries, at the heap that the launcher gives them: small requests that need many of those at once. */
class SmallHeapIT {

    private static final String RESOURCES = "/tmf-api/resourceInventoryManagement/v4/";
    private static final String DENSE = """
            ('[{"name":"d","value":"' || repeat('x', 200000) || '"}'
                || repeat(',{"name":"c","value":["a"' || repeat(',"a"', 45000) || ']}', 4) || ']')::json""";
    private static final int MANY = 24;

    @TempDir
    static Path folder;

    private static TestWorkspace workspace;
    private static JdbcTemplate jdbc;
    private static @Nullable SmallService running;

    private SmallService inventory;

    @BeforeAll
    static void connect() {
        workspace = TestWorkspace.fresh();
        jdbc = new JdbcTemplate(
                new DriverManagerDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password()));
    }

    /** One that ended is no matter of the next test. */
    @BeforeEach
    void start() throws Exception {
        if (running == null || !running.isAlive()) {
            running = SmallService.start(InventoryApplication.class, workspace, Path.of("target", "small-heap.log"));
        }
        inventory = running;
    }

    @AfterEach
    void itIsAlive() {
        assertThat(inventory.isAlive()).isTrue();
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/tmf-api/productInventory/v4/product/, product, status",
        "/tmf-api/serviceInventory/v4/service/, service, state"
    })
    void largeEntriesAreRemovedManyAtOnce(String collection, String table, String state) {
        fill(table, state, "removed-" + table + "-");

        assertThat(inventory.atOnce(MANY, "DELETE", i -> collection + "removed-" + table + "-" + i, i -> ""))
                .contains(204)
                .isSubsetOf(204, 503);
    }

    /** As text in JSON each of its bytes is six. */
    @Test
    void aLargeParkedRecordIsReadByManyAtOnce() {
        var id = jdbc.queryForObject("""
                insert into parked_record (topic, kafka_partition, kafka_offset, fingerprint, headers, payload, payload_size,
                    reason, parked_at)
                values ('t', 0, 0, 'f', '[]', decode(repeat('01', 1048576), 'hex'), 1048576, 'unreadable', now())
                returning id""", Long.class);

        assertThat(inventory.atOnce(300, "GET", i -> "/operations/v1/parkedRecord/" + id, i -> ""))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @ParameterizedTest
    @CsvSource({"command, 49000, 413", "nothing, 49000, 400", "command, 999, 400"})
    void bodiesThatAreWrongInManyPlacesAreRefusedManyAtOnce(String attribute, int entries, int status) {
        var body = "{\"%s\":[%s{}]}".formatted(attribute, "{},".repeat(entries));

        assertThat(inventory.atOnce(32, "POST", i -> RESOURCES + "resourceCommand", i -> body))
                .contains(status)
                .isSubsetOf(status, 503);
    }

    @Test
    void largeResourcesAreRemovedManyAtOnce() {
        jdbc.update("""
                insert into resource (id, kind, state, version, name, characteristics, carried)
                select 'removed-resource-' || n, 'REGISTERED', 'FREE', 1, 'large', %s, '{}' from generate_series(0, ? - 1) n""".formatted(DENSE), MANY);

        assertThat(inventory.atOnce(MANY, "DELETE", i -> RESOURCES + "resource/removed-resource-" + i, i -> ""))
                .contains(204)
                .isSubsetOf(204, 503);
    }

    @ParameterizedTest
    @CsvSource({
        "/tmf-api/productInventory/v4/productCommand, product, status",
        "/tmf-api/serviceInventory/v4/serviceCommand, service, state"
    })
    void largeEntriesAreWrittenManyAtOnce(String address, String table, String state) {
        fill(table, state, "written-" + table + "-");
        var all = IntStream.range(0, MANY)
                .mapToObj(i -> command(table, state, "all", i))
                .collect(Collectors.joining(",", "{\"command\": [", "]}"));

        assertThat(inventory.atOnce(4, "POST", i -> address, i -> all)).containsOnly(413);
        assertThat(inventory.atOnce(
                        MANY, "POST", i -> address, i -> "{\"command\": [" + command(table, state, "alone", i) + "]}"))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void resourcesThatManyUseAreListedAndActivatedManyAtOnce() {
        jdbc.update("""
                insert into resource (id, kind, state, version, name, specification_id, characteristics, carried)
                select 'used-' || n, 'SHARED', 'RESERVED', 1, 'used ' || n, 'RS-USED', '[]', '{}'
                from generate_series(0, 399) n""");
        jdbc.update("""
                insert into reservation (key, resource_id, exclusive, service_id, service_name, resource_order_id,
                    resource_order_item_id, reserved_at)
                select 'used-' || n || '-' || u, 'used-' || n, false, repeat('s', 150), repeat('n', 150), repeat('o', 150),
                    repeat('i', 150), now()
                from generate_series(0, 399) n, generate_series(0, 999) u""");
        var activations = IntStream.range(0, 400)
                .mapToObj(n -> """
                        {"key": "used-%d-0", "action": "activate", "correlationId": "c"}""".formatted(n))
                .collect(Collectors.joining(",", "{\"command\": [", "]}"));

        var list = RESOURCES + "resource?resourceSpecification.id=RS-USED";
        assertThat(inventory.atOnce(8, "GET", i -> list, i -> "")).isSubsetOf(206, 503);
        assertThat(inventory.get(list + "&limit=20").statusCode()).isEqualTo(206);
        assertThat(inventory.atOnce(4, "POST", i -> RESOURCES + "resourceCommand", i -> activations))
                .contains(413)
                .isSubsetOf(413, 503);
    }

    @Test
    void manyAskForAllThatALargeCustomerHas() {
        jdbc.update("""
                insert into product (id, status, version, row_version, name, customer_id, specification_id, characteristics,
                    carried)
                select 'large-' || n, 'ACTIVE', 1, 0, repeat('n', 200), 'CUST', 'PS', '[]', '{}'
                from generate_series(1, 20000) n""");
        var questions = IntStream.range(0, 1_000)
                .mapToObj(n -> """
                        {"key": "%d", "customerId": "CUST", "productSpecificationId": "PS"}""".formatted(n))
                .collect(Collectors.joining(",", "{\"query\": [", "]}"));

        assertThat(inventory.atOnce(
                        MANY, "POST", i -> "/tmf-api/productInventory/v4/installedBaseQuery", i -> questions))
                .contains(413)
                .isSubsetOf(200, 413, 503);
    }

    private static String command(String entity, String state, String key, int i) {
        return """
                {"key": "%3$s-%4$d", "correlationId": "c", "%1$s": {"id": "written-%1$s-%4$d", "%2$s": "active",
                    "serviceSpecification": {"id": "S"}}}""".formatted(entity, state, key, i);
    }

    private static void fill(String table, String state, String id) {
        jdbc.update("""
                insert into %s (id, %s, version, row_version, characteristics, carried)
                select ? || n, 'ACTIVE', 1, 0, %s, '{}' from generate_series(0, ? - 1) n""".formatted(table, state, DENSE), id, MANY);
    }
}
