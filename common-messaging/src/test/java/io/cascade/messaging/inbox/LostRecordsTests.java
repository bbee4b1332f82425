package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.kafka.event.ListenerContainerPartitionIdleEvent;

class LostRecordsTests {

    private static final TopicPartition FIRST = new TopicPartition("orders", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final List<Object> told = new ArrayList<>();
    private final TopicIds topics = mock(TopicIds.class);
    private final ReadTopics read = mock(ReadTopics.class);
    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final LostRecords lost = new LostRecords(new TopicCheck(topics, read, told::add), troubles);

    @BeforeEach
    void assign() {
        consumer.assign(List.of(FIRST));
        when(topics.of(Set.of("orders"))).thenReturn(Map.of("orders", "new"));
        when(read.of(any())).thenReturn(Map.of(FIRST, "new"));
    }

    @Test
    void areNoticedWhenTheTopicWasCutOff() {
        holds(20, 30);
        leftOffAt(10);

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).containsExactly(new RecordsLost("orders"));
    }

    @Test
    void areNoticedWhenTheTopicWasMadeAnew() {
        holds(0, 3);
        leftOffAt(10);

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).containsExactly(new RecordsLost("orders"));
    }

    @Test
    void areNoneWhereItCanGoOnWhereItLeftOff() {
        holds(10, 10);
        leftOffAt(10);

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).isEmpty();
    }

    @Test
    void areNoneForOneWhoReadsForTheFirstTime() {
        holds(0, 30);

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).isEmpty();
    }

    @Test
    void areNoticedByOneWhoHasNotReadYetWhatWasCutOff() {
        holds(20, 30);

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).containsExactly(new RecordsLost("orders"));
    }

    @Test
    void areNoticedWhenTheTopicMadeAnewHasOutgrownTheOldOne() {
        holds(0, 30);
        leftOffAt(10);
        when(read.of(any())).thenReturn(Map.of(FIRST, "old"));

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).containsExactly(new RecordsLost("orders"));
        assertThat(consumer.position(FIRST)).isZero();
        assertThat(consumer.committed(Set.of(FIRST)).get(FIRST).offset()).isZero();
        verify(read).note(any(), eq(List.of(FIRST)), eq(Map.of("orders", "new")));
    }

    @Test
    void areNoneWhereNobodyKnowsYetWhichTopicWasRead() {
        holds(0, 30);
        leftOffAt(10);
        when(read.of(any())).thenReturn(Map.of());

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).isEmpty();
        verify(read).note(any(), eq(List.of(FIRST)), eq(Map.of("orders", "new")));
    }

    @Test
    void areLookedForAgainUntilTheBrokerSays() {
        holds(20, 30);
        leftOffAt(10);
        when(topics.of(any())).thenThrow(new TimeoutException("no broker"));

        lost.onPartitionsAssigned(consumer, List.of(FIRST));
        lost.hearsNothing(idle());
        assertThat(told).isEmpty();
        assertThat(consumer.paused()).containsExactly(FIRST);
        assertThat(troubles.present()).hasSize(1);

        reset(topics);
        when(topics.of(any())).thenReturn(Map.of("orders", "new"));
        lost.hearsNothing(idle());

        assertThat(told).containsExactly(new RecordsLost("orders"));
        assertThat(consumer.paused()).isEmpty();
        assertThat(troubles.present()).isEmpty();
        lost.hearsNothing(idle());
        assertThat(told).hasSize(1);
    }

    @Test
    void areLookedForAgainWhenItCannotBeNotedWhichTopicIsRead() {
        holds(0, 30);
        leftOffAt(10);
        doThrow(new CannotGetJdbcConnectionException("away"))
                .doNothing()
                .when(read)
                .note(any(), any(), any());

        lost.onPartitionsAssigned(consumer, List.of(FIRST));
        assertThat(consumer.paused()).containsExactly(FIRST);

        lost.hearsNothing(idle());
        assertThat(consumer.paused()).isEmpty();
    }

    @Test
    void areNoMatterOfOneWhoHasThePartitionNoMore() {
        when(topics.of(any())).thenThrow(new TimeoutException("no broker"));
        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        lost.onPartitionsRevokedAfterCommit(consumer, List.of(FIRST));

        assertThat(troubles.present()).isEmpty();
        lost.hearsNothing(idle());
        assertThat(troubles.present()).isEmpty();
    }

    private ListenerContainerPartitionIdleEvent idle() {
        return new ListenerContainerPartitionIdleEvent(this, this, 5_000, "orders-0", FIRST, consumer, false);
    }

    private void holds(long first, long end) {
        consumer.updateBeginningOffsets(Map.of(FIRST, first));
        consumer.updateEndOffsets(Map.of(FIRST, end));
    }

    private void leftOffAt(long offset) {
        consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(offset)));
    }
}
