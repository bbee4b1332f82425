package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.Suite;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Releases nearly as large as they may be, one after the other, each of which changes a little. */
record LargeReleases(Suite suite, SuiteClient client) {

    private static final int CHANGED = 100;

    /** @param first the number of the first of them; none was published before */
    void publish(int first, int many) throws SQLException {
        for (int round = first; round < first + many; round++) {
            change(round);
            publish("large " + round);
            awaitThatAllIsTold();
        }
    }

    /** One more, which brings a product, by which one sees that it has arrived. */
    void publishWithAProduct() {
        new NewProduct(client).publish();
        awaitThatAllIsTold();
        new Channel(client).awaitOffering("PO-DARK-FIBRE");
    }

    /** In KiB, once nothing is on its way to the services. */
    long heapOf(Service service) {
        awaitThatAllIsTold();
        return UsedHeap.afterCollectionOf(suite.pid(service.module()));
    }

    private void publish(String name) {
        var releases = suite.addresses().url(Service.CATALOG) + Paths.CATALOG_RELEASE;
        var published =
                Hostility.post(releases, "{\"name\": \"%s\"}".formatted(name).getBytes(StandardCharsets.UTF_8));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
    }

    private void change(int round) throws SQLException {
        ask("""
                insert into catalog_entry (type, id, version, name, lifecycle_status, schema, last_update, content)
                select 'SERVICE_SPECIFICATION', 'heavy-' || n, '1.%1$d', 'service ' || n, 'Active',
                    'CustomerFacingServiceSpecification', now(),
                    json_build_object('text', repeat('x', 300), 'round', %1$d,
                        'specCharacteristic', json_build_array(
                            json_build_object('name', 'id' || n, 'valueType', 'integer')))
                from generate_series(1, %2$d) n returning 1""".formatted(round, CHANGED));
    }

    private void awaitThatAllIsTold() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> ask("select count(*) from outbox_event") == 0);
    }

    private long ask(String sql) throws SQLException {
        var url = suite.addresses().jdbcUrl("catalog");
        try (var connection = DriverManager.getConnection(
                        url, "postgres", suite.home().password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
