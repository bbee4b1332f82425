package io.cascade.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records at the same place of a topic: read again, or others because the topic was made anew. */
@TroubledListenerTest
class ParkedRecordsIT {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Autowired
    private ParkedRecords parked;

    @AfterEach
    void removeAll() {
        parked.all().forEach(one -> parked.remove(one.id()));
    }

    @Test
    void keepsARecordOnceHoweverOftenItIsRead() {
        parked.park(record(1_000, "one"), "it is no event", NOW);
        parked.park(record(1_000, "one"), "it is no event", NOW.plusSeconds(60));

        assertThat(parked.count()).isOne();
    }

    @Test
    void keepsWhatATopicMadeAnewHoldsAtTheSamePlace() {
        parked.park(record(1_000, "one"), "it is no event", NOW);
        parked.park(record(2_000, "one"), "it is no event", NOW);
        parked.park(record(1_000, "other"), "it is no event", NOW);

        assertThat(parked.count()).isEqualTo(3);
    }

    private static ConsumerRecord<byte[], byte[]> record(long timestamp, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                bytes.length,
                null,
                bytes,
                new RecordHeaders(),
                Optional.empty());
    }
}
