package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Records at the same place of a topic: read again, or others because the topic was made anew. */
@TroubledListenerTest
class ParkedRecordsIT {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Autowired
    private ParkedRecords parked;

    @Autowired
    private ToldRecords told;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void removeAll() {
        told.oldest(false, false).forEach(one -> parked.remove(one.id()));
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

    @Test
    void letsNobodyRetryARecordWhileAnotherIsParkedBehindIt() throws Exception {
        var first = record("key", 1_000, "one");
        var second = record("key", 2_000, "other");
        var isBlocked = new CountDownLatch(1);
        parked.park(first, "it is no event", NOW);

        try (var listener = Executors.newSingleThreadExecutor()) {
            var parking = listener.submit(() -> transaction.executeWithoutResult(tx -> {
                assertThat(parked.blockedAmong(List.of(second))).containsOnly(RecordKey.of(second));
                isBlocked.countDown();
                parked.park(second, "behind", NOW);
            }));
            isBlocked.await();
            transaction.executeWithoutResult(tx -> {
                parked.lock(Set.of(Objects.requireNonNull(RecordKey.of(first))));
                assertThat(parked.count()).isEqualTo(2);
            });
            parking.get();
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(long timestamp, String value) {
        return record(null, timestamp, value);
    }

    private static ConsumerRecord<byte[], byte[]> record(@Nullable String key, long timestamp, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                bytes.length,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                bytes,
                new RecordHeaders(),
                Optional.empty());
    }
}
