package io.cascade.messaging.inbox;

import static io.cascade.messaging.life.MortalService.EXHAUSTED;
import static io.cascade.messaging.life.MortalService.KILLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.MortalService;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that dies of a record for real, until that record is parked. */
class DeadlyRecordIT {

    private static final String TOPIC = GreedyListener.CHANNEL.address();
    private static final String KEY = "greedy";
    private static final String BYTES = ByteArrayDeserializer.class.getName();

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(
            new DriverManagerDataSource(MortalService.jdbcUrl(workspace), workspace.username(), workspace.password()));

    @TempDir
    Path logs;

    @BeforeEach
    void migrate() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", workspace.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(workspace.topic(TOPIC), 1, (short) 1)))
                    .all()
                    .get();
        }
        assertThat(service().lifeUntil(this::isMigrated, null))
                .as(service().told())
                .isZero();
    }

    @Test
    @Timeout(240)
    void isParkedAfterThreeDeathsAloneWhileAllElseTakesEffect() throws Exception {
        var harmless = new ArrayList<String>();
        try (var topic = new EventTopic(workspace, TOPIC)) {
            harmless.addAll(publishHarmless(10, topic));
            topic.publish(KEY, EventTopic.envelope(GreedyListener.GREEDY, "test", KEY));
            publish(KEY, topic);
            harmless.addAll(publishHarmless(10, topic));
        }

        var deaths = new ArrayList<Integer>();
        var exit = service().lifeUntil(() -> isHeard(harmless), KILLED);
        while (exit == EXHAUSTED) {
            deaths.add(exit);
            exit = service().lifeUntil(() -> isHeard(harmless), exit);
        }

        assertThat(exit).as(service().told()).isZero();
        assertThat(deaths).as("once among others, then alone").hasSize(1 + Alone.MOST_DEATHS);
        assertThat(heard()).containsExactlyInAnyOrderElementsOf(harmless);
        assertThat(reasons())
                .satisfiesExactly(
                        deadly -> assertThat(deadly).contains("ended the service 3 times"),
                        later -> assertThat(later).contains("behind"));
        assertThat(jdbc.queryForList("select kafka_offset from suspect_record", Long.class))
                .isEmpty();
    }

    @Test
    @Timeout(120)
    void remainsParkedWhenARetryEndsTheProcessOnceMore() throws Exception {
        new ParkedRecords(jdbc).parkDeadly(greedyRecord(), "it ended the service", Instant.EPOCH);

        var exit = service().with(GreedyListener.RETRY, "true").lifeUntil(() -> false, KILLED);
        assertThat(exit).as(service().told()).isEqualTo(EXHAUSTED);

        List<String> harmless;
        try (var topic = new EventTopic(workspace, TOPIC)) {
            harmless = publishHarmless(1, topic);
        }
        assertThat(service().lifeUntil(() -> isHeard(harmless), exit))
                .as(service().told())
                .isZero();
        assertThat(reasons()).hasSize(1);
    }

    private MortalService service() {
        return new MortalService(GreedyListener.class, workspace, logs.resolve("greedy.log"))
                .with("CASCADE_TOPIC_PREFIX", workspace.topicPrefix())
                .with("SPRING_KAFKA_BOOTSTRAP_SERVERS", workspace.bootstrapServers())
                .with("SPRING_KAFKA_CONSUMER_GROUP_ID", workspace.consumerGroup())
                .with("SPRING_KAFKA_CONSUMER_AUTO_OFFSET_RESET", "earliest")
                .with("SPRING_KAFKA_CONSUMER_ENABLE_AUTO_COMMIT", "false")
                .with("SPRING_KAFKA_CONSUMER_KEY_DESERIALIZER", BYTES)
                .with("SPRING_KAFKA_CONSUMER_VALUE_DESERIALIZER", BYTES)
                .with("SPRING_KAFKA_CONSUMER_PROPERTIES_GROUP_INSTANCE_ID", "one")
                .with("SPRING_KAFKA_LISTENER_TYPE", "batch");
    }

    private static List<String> publishHarmless(int count, EventTopic topic) {
        return IntStream.range(0, count)
                .mapToObj(n -> publish("harmless-" + n, topic))
                .toList();
    }

    private static String publish(String key, EventTopic topic) {
        var envelope = EventTopic.envelope("HarmlessEvent", "test", key);
        topic.publish(key, envelope);
        return String.valueOf(envelope.get("eventId"));
    }

    private ConsumerRecord<byte[], byte[]> greedyRecord() {
        return new ConsumerRecord<>(
                workspace.topic(TOPIC),
                0,
                0,
                KEY.getBytes(StandardCharsets.UTF_8),
                Json.write(EventTopic.envelope(GreedyListener.GREEDY, "test", KEY))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private boolean isMigrated() {
        return jdbc.queryForObject("select to_regclass('heard') is not null", Boolean.class);
    }

    private boolean isHeard(List<String> events) {
        return heard().containsAll(events);
    }

    private List<String> heard() {
        return jdbc.queryForList("select event_id from heard", String.class);
    }

    private List<String> reasons() {
        return jdbc.queryForList("select reason from parked_record order by id", String.class);
    }
}
