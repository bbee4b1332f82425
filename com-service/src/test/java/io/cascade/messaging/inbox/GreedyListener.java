package io.cascade.messaging.inbox;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Lives;
import io.cascade.messaging.life.MortalService;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.tmf.event.EventChannel;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * A process that has nothing but a listener, of which a kind of event fills the heap; it notes the others in a table.
 * It bears no stereotype, or the services under test would find it, too.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    KafkaAutoConfiguration.class
})
@Import({
    Alone.class,
    HeavyWork.class,
    Inbox.class,
    InheritedRecords.class,
    ListenerTroubles.class,
    Lives.class,
    Pace.class,
    ParkedRecords.class,
    PatientListeners.class,
    Redrive.class,
    SeenEvents.class,
    SuspectRecords.class,
    SuspectRows.class,
    TopicEnds.class,
    TopicRecords.class,
    Troubles.class
})
class GreedyListener {

    static final EventChannel CHANNEL = EventChannel.SERVICE_ORDER;
    static final String GREEDY = "GreedyEvent";

    /** A setting with which a process retries whatever is parked. */
    static final String RETRY = "GREEDY_RETRY";

    public static void main(String... arguments) {
        MortalService.live(GreedyListener.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    GreedyWork work(Inbox inbox, JdbcTemplate jdbc) {
        jdbc.execute("create table if not exists heard (event_id text not null)");
        return new GreedyWork(inbox, jdbc);
    }

    @Bean
    @ConditionalOnProperty("greedy.retry")
    ApplicationRunner retry(JdbcTemplate jdbc, Redrive redrive) {
        return arguments ->
                jdbc.queryForList("select id from parked_record", Long.class).forEach(redrive::retry);
    }

    static final class GreedyWork implements ChannelWork {

        private final Inbox inbox;
        private final JdbcTemplate jdbc;

        GreedyWork(Inbox inbox, JdbcTemplate jdbc) {
            this.inbox = inbox;
            this.jdbc = jdbc;
        }

        @KafkaListener(id = "greedy", idIsGroup = false, topics = "${cascade.topic-prefix:}tmf.service-order.v1")
        void hear(List<ConsumerRecord<byte[], byte[]>> records) {
            inbox.receive(records, this);
        }

        @Override
        public EventChannel channel() {
            return CHANNEL;
        }

        @Override
        public void apply(List<InboundEvent> events) {
            events.stream().filter(event -> event.type().equals(GREEDY)).forEach(event -> MortalService.fillTheHeap());
            events.forEach(event -> jdbc.update("insert into heard (event_id) values (?)", event.id()));
        }
    }
}
