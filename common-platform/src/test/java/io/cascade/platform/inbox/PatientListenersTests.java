package io.cascade.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.platform.trouble.Pace;
import io.cascade.platform.trouble.TestTroubles;
import io.cascade.platform.trouble.Troubles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;

class PatientListenersTests {

    private final Troubles troubles = TestTroubles.none();
    private final PatientListeners listeners =
            new PatientListeners(troubles, Pace.USUAL, Duration.ofMillis(1), Duration.ofMillis(2));
    private final ExecutorService first = Executors.newSingleThreadExecutor();
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        first.shutdownNow();
        second.shutdownNow();
    }

    @Test
    void tellsTheTroublesOfEachThreadApart() throws Exception {
        first.submit(() -> fails("orders-0")).get();
        second.submit(() -> fails("orders-1")).get();
        first.submit(listeners::clearThreadState).get();

        assertThat(troubles.present()).containsOnlyKeys("listener orders-1");
    }

    @Test
    void forgetsTheTroubleOfOneThatHasEnded() throws Exception {
        first.submit(() -> fails("orders-0")).get();

        listeners.ended(new ConsumerStoppedEvent(named("orders-0"), new Object(), Reason.ERROR));

        assertThat(troubles.present()).isEmpty();
    }

    private void fails(String thread) {
        var partition = new TopicPartition("orders", 0);
        var one = new ConsumerRecord<byte[], byte[]>("orders", 0, 0, null, new byte[0]);
        var records = new ConsumerRecords<>(Map.of(partition, List.of(one)), Map.of());
        var all = named("orders");
        var its = named(thread);
        when(all.getContainerFor(anyString(), anyInt())).thenReturn(its);
        listeners.handleBatch(new IllegalStateException("away"), records, mock(Consumer.class), all, () -> {});
    }

    private static MessageListenerContainer named(String name) {
        var container = mock(MessageListenerContainer.class);
        when(container.getListenerId()).thenReturn(name);
        when(container.isRunning()).thenReturn(true);
        return container;
    }
}
