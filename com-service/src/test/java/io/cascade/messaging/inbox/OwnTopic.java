package io.cascade.messaging.inbox;

import static org.awaitility.Awaitility.await;

import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** A topic with four partitions that a test fills, listens to, and notes what it heard of in a table. */
@TestComponent
class OwnTopic {

    static final int PARTITIONS = 4;

    private static final String NAME = "of-a-test";

    private final ConcurrentKafkaListenerContainerFactory<byte[], byte[]> listeners;
    private final KafkaAdmin topics;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private final TestWorkspace workspace;
    private final String group = UUID.randomUUID().toString();

    OwnTopic(
            ConcurrentKafkaListenerContainerFactory<byte[], byte[]> listeners,
            KafkaAdmin topics,
            Inbox inbox,
            JdbcTemplate jdbc,
            TestWorkspace workspace) {
        this.listeners = listeners;
        this.topics = topics;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.workspace = workspace;
        make();
        jdbc.execute("create table if not exists heard (event_id text not null)");
    }

    String name() {
        return workspace.topic(NAME);
    }

    private void make() {
        topics.createOrModifyTopics(
                TopicBuilder.name(name()).partitions(PARTITIONS).build());
    }

    /** Nobody must be listening. */
    void makeAnew() {
        topics.deleteTopics(name());
        await().ignoreExceptions().untilAsserted(this::make);
    }

    /** What the broker knows of those who listen. */
    String group() {
        return workspace.topic(group);
    }

    /** One more listener of the same group, not started yet. */
    ConcurrentMessageListenerContainer<byte[], byte[]> listener(String name, EventWork work) {
        var listener = listeners.createContainer(name());
        listener.setBeanName(name);
        listener.getContainerProperties().setGroupId(group());
        listener.getContainerProperties()
                .setMessageListener((BatchMessageListener<byte[], byte[]>) records -> inbox.receive(records, work));
        return listener;
    }

    /** Publishes events of different keys and gives their ids. */
    List<String> publish(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> publish("key-" + UUID.randomUUID()))
                .toList();
    }

    String publish(String key) {
        try (var topic = new EventTopic(workspace, NAME)) {
            var envelope = EventTopic.envelope("TestEvent", "test", key);
            topic.publish(key, envelope);
            return String.valueOf(envelope.get("eventId"));
        }
    }

    /** The effect of an event, as often as it takes it. */
    void note(List<InboundEvent> events) {
        events.forEach(event -> jdbc.update("insert into heard (event_id) values (?)", event.id()));
    }

    List<String> heard() {
        return jdbc.queryForList("select event_id from heard", String.class);
    }
}
