package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BacklogTests {

    private final Map<TopicPartition, Long> ends =
            new HashMap<>(Map.of(new TopicPartition("orders", 0), 10L, new TopicPartition("orders", 1), 0L));
    private final Backlog backlog = new Backlog(ends::get);

    @Test
    void endsWhereEachPartitionEnds() {
        assertThat(backlog.contains(record(0, 9))).isTrue();
        assertThat(backlog.contains(record(0, 10))).isFalse();
        assertThat(backlog.contains(record(1, 0))).isFalse();
    }

    @Test
    void doesNotGrowWithThePartition() {
        backlog.contains(record(0, 9));
        ends.put(new TopicPartition("orders", 0), 100L);

        assertThat(backlog.contains(record(0, 50))).isFalse();
    }

    private static ConsumerRecord<byte[], byte[]> record(int partition, long offset) {
        return new ConsumerRecord<>("orders", partition, offset, null, new byte[0]);
    }
}
