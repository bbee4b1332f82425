package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerStartingEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListenerContainer;

class ListenerTroublesTests {

    private static final String TOPIC = "orders";
    private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);

    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final ListenerTroubles listeners = new ListenerTroubles(troubles, Pace.USUAL);
    private final PatientListeners patience =
            new PatientListeners(listeners, Pace.USUAL, Duration.ofMillis(1), Duration.ofMillis(2));
    private final Listening one = new Listening("orders-0");
    private final Listening other = new Listening("orders-1");

    @BeforeEach
    void start() throws Exception {
        one.does(one::starts);
        other.does(other::starts);
    }

    @AfterEach
    void end() {
        one.thread.shutdownNow();
        other.thread.shutdownNow();
    }

    @Test
    void areToldApartByTheThread() throws Exception {
        one.does(one::cannotTakeItsRecord);
        other.does(other::cannotTakeItsRecord);
        assertThat(troubles.present()).containsOnlyKeys("listener orders-0", "listener orders-1");

        one.does(one::takesItsRecord);

        assertThat(troubles.present()).containsOnlyKeys("listener orders-1");
    }

    @Test
    void endWithTheListener() throws Exception {
        one.does(one::cannotTakeItsRecord);

        one.does(one::ends);

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void countTheTriesWhenReadingItselfFails() throws Exception {
        one.does(one::cannotRead);
        one.does(one::cannotRead);
        assertThat(troubles.present().get("listener orders-0").tries()).isEqualTo(2);

        one.does(one::takesItsRecord);

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void areToldWhenNothingComesBecauseTheBrokerIsAway() throws Exception {
        one.hasReadAll();
        one.brokerSays(new TimeoutException("no broker"));

        one.does(one::hearsNothing);

        assertThat(troubles.present().get("listener orders-0").reason()).contains("no broker");
        one.brokerSays(null);
        one.does(one::hearsNothing);
        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void areToldWhenTheBrokerIsAwayFromTheStart() throws Exception {
        one.brokerSays(new TimeoutException("no broker"));

        one.does(one::hearsNothing);

        assertThat(troubles.present()).containsOnlyKeys("listener orders-0");
    }

    @Test
    void endWhenThePartitionsHaveMovedToAnotherInstance() throws Exception {
        one.does(one::cannotTakeItsRecord);
        one.losesItsPartitions();

        one.does(one::hearsNothing);

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void lastWhileARecordIsThereThatCouldNotBeTaken() throws Exception {
        one.does(one::cannotTakeItsRecord);

        one.does(one::hearsNothing);

        assertThat(troubles.present()).containsOnlyKeys("listener orders-0");
    }

    @Test
    void areToldWhenTheBrokerRefusesTheReader() throws Exception {
        one.does(one::isRefused);

        assertThat(troubles.present().get("listener orders-0").reason()).contains("AUTHORIZATION");
    }

    /** A thread of a listener, as the container has it. */
    private final class Listening {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final MockConsumer<Object, Object> consumer = new MockConsumer<>("earliest");
        private final MessageListenerContainer its = mock(MessageListenerContainer.class);
        private final MessageListenerContainer all = mock(MessageListenerContainer.class);
        private final ConsumerRecords<Object, Object> records = new ConsumerRecords<>(
                Map.of(FIRST, List.of(new ConsumerRecord<>(TOPIC, 0, 0, "key", "value"))), Map.of());

        Listening(String name) {
            when(its.getListenerId()).thenReturn(name);
            when(its.getContainerProperties()).thenReturn(new ContainerProperties(TOPIC));
            when(all.isRunning()).thenReturn(true);
            consumer.updateBeginningOffsets(Map.of(FIRST, 0L));
            consumer.updateEndOffsets(Map.of(FIRST, 1L));
        }

        void does(Runnable work) throws Exception {
            thread.submit(work).get();
        }

        void starts() {
            listeners.starting(new ConsumerStartingEvent(its, all));
        }

        void ends() {
            listeners.ended(new ConsumerStoppedEvent(its, all, Reason.ERROR));
        }

        void cannotTakeItsRecord() {
            consumer.assign(List.of(FIRST));
            patience.handleBatch(new IllegalStateException("away"), records, consumer, all, () -> {});
        }

        void takesItsRecord() {
            listeners.success(records, consumer);
        }

        void cannotRead() {
            patience.handleOtherException(new KafkaException("simulated"), consumer, all, true);
        }

        void isRefused() {
            listeners.mayNotRead(new ConsumerRetryAuthEvent(its, all, ConsumerRetryAuthEvent.Reason.AUTHORIZATION));
        }

        void hearsNothing() {
            listeners.hearsNothing(
                    new ListenerContainerIdleEvent(its, all, 5_000, "ignored", List.of(), consumer, false));
        }

        void hasReadAll() {
            consumer.assign(List.of(FIRST));
            consumer.seek(FIRST, 1);
        }

        void losesItsPartitions() {
            consumer.assign(List.of());
        }

        void brokerSays(KafkaException answer) {
            consumer.setOffsetsException(answer);
        }
    }
}
