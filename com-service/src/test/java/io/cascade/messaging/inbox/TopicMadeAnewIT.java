package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** A topic that is deleted and made anew while nobody listens, and then outgrows what was read of the old one. */
@TroubledListenerTest
class TopicMadeAnewIT {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Autowired
    private OwnTopic topic;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private ConfigurableApplicationContext context;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> witness = event -> told.add(event.getPayload());
    private ConcurrentMessageListenerContainer<byte[], byte[]> listener;

    @BeforeEach
    void readSomeOfTheOldOne() {
        context.addApplicationListener(witness);
        listen();
        hears(topic.publish(20));
        listener.stop();
    }

    @AfterEach
    void stop() {
        listener.stop();
        context.removeApplicationListener(witness);
    }

    @Test
    void isReadFromItsBeginningThoughTheOldPlaceIsOneOfIts() throws Exception {
        var places = places();
        topic.makeAnew();
        var published = topic.publish(200);
        keep(places);

        listen();

        hears(published);
        assertThat(told).contains(new RecordsLost(topic.name()));
    }

    @Test
    void isNoticedThoughTheBrokerForgotTheOldPlace() {
        topic.makeAnew();
        var published = topic.publish(200);

        listen();

        hears(published);
        assertThat(told).contains(new RecordsLost(topic.name()));
    }

    @Test
    void isNoticedOnce() {
        topic.makeAnew();
        listen();
        hears(topic.publish(20));
        listener.stop();
        told.clear();

        listen();
        hears(topic.publish(20));

        assertThat(told).doesNotContain(new RecordsLost(topic.name()));
    }

    private void listen() {
        listener = topic.listener("of-the-renewed", topic::note);
        listener.start();
    }

    private void hears(List<String> events) {
        await().atMost(A_WHILE).until(() -> topic.heard().containsAll(events));
    }

    private Map<TopicPartition, OffsetAndMetadata> places() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return admin.listConsumerGroupOffsets(topic.group())
                    .partitionsToOffsetAndMetadata()
                    .get();
        }
    }

    /** As where offsets are brought along from another broker. */
    private void keep(Map<TopicPartition, OffsetAndMetadata> places) throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            admin.alterConsumerGroupOffsets(topic.group(), places).all().get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", workspace.bootstrapServers()));
    }
}
