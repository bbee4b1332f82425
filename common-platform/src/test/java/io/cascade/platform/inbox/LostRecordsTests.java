package io.cascade.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostRecordsTests {

    private static final TopicPartition FIRST = new TopicPartition("orders", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final List<Object> told = new ArrayList<>();
    private final LostRecords lost = new LostRecords(told::add);

    @BeforeEach
    void assign() {
        consumer.assign(List.of(FIRST));
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
    void keepNobodyFromReadingWhenTheBrokerDoesNotSay() {
        consumer.setOffsetsException(new TimeoutException("no broker"));

        lost.onPartitionsAssigned(consumer, List.of(FIRST));

        assertThat(told).isEmpty();
    }

    private void holds(long first, long end) {
        consumer.updateBeginningOffsets(Map.of(FIRST, first));
        consumer.updateEndOffsets(Map.of(FIRST, end));
    }

    private void leftOffAt(long offset) {
        consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(offset)));
    }
}
