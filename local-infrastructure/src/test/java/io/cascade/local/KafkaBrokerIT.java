package io.cascade.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    static final Topic ORDERS = new Topic("tmf.product-order.v1", 4, Map.of());
    static final Topic CATALOG = new Topic("tmf.catalog.v1", 4, Map.of("cleanup.policy", "compact"));

    @TempDir
    Path folder;

    @Test
    void createsTopicsAsAskedAndOnlyOnce() throws Exception {
        try (var broker = KafkaBroker.throwAway().start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            broker.createTopics(List.of(ORDERS, CATALOG));
            broker.createTopics(List.of(ORDERS, CATALOG));

            var catalog = new ConfigResource(Type.TOPIC, CATALOG.name());
            assertThat(admin.describeConfigs(List.of(catalog))
                            .all()
                            .get()
                            .get(catalog)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
            assertThat(admin.describeTopics(List.of(ORDERS.name()))
                            .allTopicNames()
                            .get()
                            .get(ORDERS.name())
                            .partitions())
                    .hasSize(4);
        }
    }

    @Test
    void keepsRecordsAndCommittedOffsetsAcrossARestart() throws Exception {
        try (var broker = KafkaBroker.persistentIn(folder).start()) {
            broker.createTopics(List.of(ORDERS));
            send(broker.bootstrapServers(), "first");
            assertThat(consume(broker.bootstrapServers(), 1)).containsExactly("first");
        }
        try (var broker = KafkaBroker.persistentIn(folder).start()) {
            send(broker.bootstrapServers(), "second");
            assertThat(consume(broker.bootstrapServers(), 1)).containsExactly("second");
        }
    }

    @Test
    void keepsRecordsWhenItsProcessIsKilled() throws Exception {
        int port = FreePort.find();
        String servers = "127.0.0.1:" + port;
        Process first = startProcess(port);
        new KafkaTopics(servers).create(List.of(ORDERS));
        send(servers, "first");
        AbandonedProcess.kill(first.toHandle());

        Process second = startProcess(port);
        assertThat(consume(servers, 1)).containsExactly("first");

        second.destroy();
        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void measuresWhatAWriterPacked() throws Exception {
        try (var broker = KafkaBroker.throwAway().start()) {
            broker.createTopics(List.of(ORDERS));
            var small = new byte[1024];
            var large = new byte[17 * 1024 * 1024];

            sendPacked(broker.bootstrapServers(), small);
            assertThatThrownBy(() -> sendPacked(broker.bootstrapServers(), large))
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    @Test
    void letsOnlyOneProcessUseTheFolder() {
        try (var broker = KafkaBroker.persistentIn(folder).start()) {
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> KafkaBroker.persistentIn(folder).start()).isInstanceOf(ServerNotStarted.class);
        }
    }

    @Test
    void saysSoWhenItsPortIsTaken() {
        try (var occupant = KafkaBroker.throwAway().start()) {
            int port = Integer.parseInt(occupant.bootstrapServers().split(":")[1]);
            assertThatThrownBy(() -> KafkaBroker.persistentIn(folder).port(port).start())
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("taken by another program");
        }
        KafkaBroker.persistentIn(folder).start().close();
    }

    private Process startProcess(int port) throws IOException {
        Process process = AbandonedProcess.start(KafkaBrokerProcess.class, folder, port);
        AbandonedProcess.lineOf(process, "Kafka is ready on ");
        return process;
    }

    private static void send(String servers, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(ORDERS.name(), "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static void sendPacked(String servers, byte[] value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "compression.type", "gzip", "max.request.size", 2 * value.length);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(ORDERS.name(), "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> consume(String servers, int count) {
        var properties = Map.<String, Object>of(
                "bootstrap.servers", servers, "group.id", "com-service", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(ORDERS.name()));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
            consumer.commitSync();
        }
        return values;
    }
}
