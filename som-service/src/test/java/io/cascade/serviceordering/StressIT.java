package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.platform.json.Json;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@CascadeServiceTest
class StressIT {

    private static final StubServer STUB = StubServer.start();

    @Autowired RestTestClient rest;
    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired JdbcTemplate jdbc;
    @Autowired ReleasedCatalog catalog;
    @Autowired TestWorkspace workspace;
    @Autowired org.springframework.kafka.core.ConsumerFactory<String, byte[]> consumers;

    @DynamicPropertySource
    static void farSide(DynamicPropertyRegistry properties) {
        properties.add("cascade.rom.url", STUB::url);
        properties.add("cascade.inventory.url", STUB::url);
    }

    @Test
    void standsALot() throws Exception {
        SampleCatalog.releaseTo(kafka, workspace);
        await().until(() -> catalog.current().isPresent());
        var rom = Executors.newVirtualThreadPerTaskExecutor();
        STUB.on("POST", "/tmf-api/resourceOrderingManagement/v4/resourceOrder", request -> {
            var parent = Json.mapper().readTree(request.body()).at("/externalReference/0/id").asString();
            rom.submit(() -> {
                for (int i : List.of(1, 7, 2, 6, 3, 5, 4)) {
                    kafka.send(ResourceOrderEvent.about(parent).inState(i, "inProgress").on(workspace)).get();
                    kafka.send(ResourceOrderEvent.about(parent).completed(i).on(workspace)).get();
                }
                return null;
            });
            return new Answer(201, Json.write(Map.of("id", "RO-" + parent, "state", "acknowledged")));
        });
        STUB.on("POST", "/tmf-api/serviceInventory/v4/serviceCommand", request -> {
            var commands = Json.mapper().readTree(request.body()).get("command");
            var verdicts = StreamSupport.stream(commands.spliterator(), false)
                    .map(c -> Map.of("key", c.get("key").asString(), "outcome", "done"))
                    .toList();
            return Answer.ok(Json.write(Map.of("verdict", verdicts)));
        });
        for (int round = 0; round < 3; round++) {
            run(400, "R" + round);
        }
        for (var t : List.of("service_order", "service_order_item", "resource_item", "journal_entry", "inbox_event")) {
            System.out.println("STRESS2 " + t + " row " + jdbc.queryForObject("select avg(pg_column_size(t.*)) from " + t + " t", Double.class)
                + " " + jdbc.queryForMap("select n_tup_ins/1200.0 ins, n_tup_upd/1200.0 upd, n_tup_hot_upd/1200.0 hot, n_tup_del/1200.0 del from pg_stat_user_tables where relname=?", t));
        }
        for (var t : List.of("outbox_event", "errand")) {
            System.out.println("STRESS2 " + t + jdbc.queryForMap("select n_tup_ins/1200.0 ins, n_tup_upd/1200.0 upd, n_tup_hot_upd/1200.0 hot, n_tup_del/1200.0 del from pg_stat_user_tables where relname=?", t));
        }
        System.out.println("STRESS2 cols " + jdbc.queryForList("select avg(pg_column_size(characteristics)) c, avg(pg_column_size(rule_input)) ri, avg(pg_column_size(resources)) r from resource_item"));
        var sizes = new java.util.TreeMap<String, long[]>();
        var topic = workspace.topic("tmf.service-order.v1");
        var parts = IntStream.range(0, 4).mapToObj(p -> new org.apache.kafka.common.TopicPartition(topic, p)).toList();
        try (var consumer = consumers.createConsumer("x", "")) {
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            var end = consumer.endOffsets(parts);
            while (parts.stream().anyMatch(p -> consumer.position(p) < end.get(p))) {
                for (var m : consumer.poll(Duration.ofMillis(200))) {
                    var e = Json.mapper().readTree(m.value());
                    var k = e.get("eventType").asString() + " " + e.at("/event/serviceOrder/state").asString();
                    var v = sizes.computeIfAbsent(k, x -> new long[2]);
                    v[0]++;
                    v[1] += m.value().length;
                }
            }
        }
        sizes.forEach((k, v) -> System.out.println("STRESS2 event " + k + " per order " + v[0] / 1200.0 + " avg bytes " + v[1] / v[0]));
    }

    private void run(int count, String name) throws Exception {
        var start = System.nanoTime();
        var commits = commits();
        var wal = jdbc.queryForObject("select pg_current_wal_lsn() - '0/0'::pg_lsn", Long.class);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Future<?>>();
            IntStream.range(0, count).forEach(i -> all.add(pool.submit(() -> rest.post()
                    .uri("/tmf-api/serviceOrdering/v4/serviceOrder")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(SampleServiceOrder.json(SampleServiceOrder.golden(name + "-" + i)))
                    .exchange()
                    .expectStatus()
                    .isCreated())));
            for (var f : all) {
                f.get();
            }
        }
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(jdbc.queryForObject(
                                "select count(*) from service_order where state <> 'COMPLETED'", Integer.class))
                        .isZero());
        var ms = (System.nanoTime() - start) / 1_000_000;
        var walAfter = jdbc.queryForObject("select pg_current_wal_lsn() - '0/0'::pg_lsn", Long.class);
        Thread.sleep(1500);
        System.out.println("STRESS " + count + " orders in " + ms + " ms, " + (commits() - commits) / (double) count
                + " commits/order, WAL kB/order " + (walAfter - wal) / 1024.0 / count
                + ", avg latency ms " + jdbc.queryForObject("select avg(extract(epoch from completion_date - order_date))*1000 from service_order", Double.class)
                + " holes " + jdbc.queryForObject("select count(*) from (select version - lag(version) over (partition by aggregate_id order by id) d from journal_entry) x where d <> 1", Integer.class)
                + " outbox " + jdbc.queryForObject("select count(*) from outbox_event", Integer.class)
                + " errands " + jdbc.queryForObject("select count(*) from errand", Integer.class)
                + " parked " + jdbc.queryForObject("select count(*) from parked_record", Integer.class)
                + " deadlocks " + jdbc.queryForObject("select deadlocks from pg_stat_database where datname=current_database()", Integer.class)
                + " hot " + jdbc.queryForList("select relname||':'||n_tup_upd||'/'||n_tup_hot_upd from pg_stat_user_tables where n_tup_upd>0", String.class));
    }

    private long commits() {
        return jdbc.queryForObject("select xact_commit from pg_stat_database where datname=current_database()", Long.class);
    }
}
