package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.local.KafkaBroker;
import io.cascade.local.Topic;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.EventTopic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** A broker that vanishes while nothing is to be read, and comes back. */
@TroubledListenerTest
class BrokerAwayIT {

    private static final Duration A_WHILE = Duration.ofSeconds(40);
    private static final String TROUBLE = "listener of-the-vanishing-0";

    @Autowired
    private OwnTopic topic;

    @Autowired
    private Troubles troubles;

    @TempDir
    private Path folder;

    private KafkaBroker broker;
    private ConcurrentMessageListenerContainer<byte[], byte[]> listener;

    @BeforeEach
    void listen() {
        broker = KafkaBroker.persistentIn(folder).start();
        broker.createTopics(List.of(new Topic(topic.name(), 1, Map.of())));
        listener = topic.listener("of-the-vanishing", topic::note);
        var place = new Properties();
        place.setProperty("bootstrap.servers", broker.bootstrapServers());
        listener.getContainerProperties().setKafkaConsumerProperties(place);
        listener.start();
    }

    @AfterEach
    void end() {
        listener.stop();
        broker.close();
    }

    @Test
    void isToldByWhoeverListensAndGoesOnAfterwards() throws Exception {
        var before = publish();
        await().atMost(A_WHILE).until(() -> topic.heard().contains(before));
        assertThat(troubles.present()).doesNotContainKey(TROUBLE);

        int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
        broker.close();
        await().atMost(A_WHILE)
                .until(() -> troubles.present().containsKey(TROUBLE)
                        && troubles.present().get(TROUBLE).tries() > 1);
        broker = KafkaBroker.persistentIn(folder).port(port).start();

        await().atMost(A_WHILE).until(() -> !troubles.present().containsKey(TROUBLE));
        var after = publish();
        await().atMost(A_WHILE).until(() -> topic.heard().contains(after));
    }

    private String publish() throws ExecutionException, InterruptedException {
        Map<String, Object> place = Map.of("bootstrap.servers", broker.bootstrapServers());
        var envelope = EventTopic.envelope("TestEvent", "test", "any");
        try (var producer = new KafkaProducer<>(place, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic.name(), Json.write(envelope).getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        return String.valueOf(envelope.get("eventId"));
    }
}
