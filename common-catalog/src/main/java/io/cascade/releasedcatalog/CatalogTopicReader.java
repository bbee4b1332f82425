package io.cascade.releasedcatalog;

import io.cascade.messaging.inbox.InboundEvent;
import io.cascade.messaging.inbox.ParkedRecords;
import io.cascade.messaging.inbox.Place;
import io.cascade.messaging.inbox.ReadToEnd;
import io.cascade.messaging.inbox.RecordReader;
import io.cascade.messaging.inbox.RecordReader.Reading;
import io.cascade.messaging.inbox.SuspectRecords;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Passing;
import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.tmf.event.EventChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the whole catalog topic at every start, and from then on what is added to it. Starting waits until the topic is
 * read to its end, so that a restarted service knows the catalog before its first order, without the catalog service. What
 * is parked because it ended the process is left out until it is given up.
 */
@Component
class CatalogTopicReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogTopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(200), Duration.ofSeconds(10));
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final String ABOUT = "catalog topic";

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final CatalogReplica replica;
    private final ParkedRecords parked;
    private final SuspectRecords suspects;
    private final Troubles troubles;
    private final Pauses pauses;
    private final Duration quiet;
    private final Clock clock;
    private final TopicPartition topic;
    private volatile Set<Place> deadly = Set.of();
    private volatile boolean running;
    private volatile boolean caughtUp;

    CatalogTopicReader(
            ConsumerFactory<byte[], byte[]> consumers,
            CatalogReplica replica,
            ParkedRecords parked,
            SuspectRecords suspects,
            Troubles troubles,
            Pace pace,
            Clock clock,
            @Value("${cascade.topic-prefix:}") String topicPrefix) {
        this.consumers = consumers;
        this.replica = replica;
        this.parked = parked;
        this.suspects = suspects;
        this.troubles = troubles;
        this.pauses = pace.of(PAUSES);
        this.quiet = pace.of(QUIET);
        this.clock = clock;
        this.topic = new TopicPartition(topicPrefix + EventChannel.CATALOG_RELEASE.address(), 0);
    }

    @Override
    public void start() {
        running = true;
        deadly = parked.deadlyAt(topic.topic(), topic.partition());
        Thread.ofPlatform().name("catalog-topic").daemon().start(this::readUntilStopped);
        awaitCatchingUp();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that uses the catalog. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }

    private void readUntilStopped() {
        while (running) {
            try (var consumer = consumers.createConsumer("catalog-replica", "", null)) {
                read(consumer);
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException | Error e) { // without this thread no release would ever arrive
                rest(e);
            }
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(topic));
        consumer.seekToBeginning(List.of(topic));
        long end = consumer.endOffsets(List.of(topic), PATIENCE).getOrDefault(topic, 0L);
        long nextQuestion = System.nanoTime();
        while (running) {
            var messages = consumer.poll(caughtUp ? POLL : Duration.ofMillis(50));
            messages.forEach(this::take);
            if (caughtUp || consumer.position(topic) >= end) {
                replica.advance();
                caughtUp = true;
            }
            if (messages.isEmpty() && System.nanoTime() - nextQuestion >= 0) {
                tellWhyNothingComes(consumer);
                nextQuestion = System.nanoTime() + quiet.toNanos();
            }
        }
    }

    /** It may be read to its end, or the broker is away. The replica is in use all the same. */
    private void tellWhyNothingComes(Consumer<byte[], byte[]> consumer) {
        try {
            if (ReadToEnd.isTrueOf(consumer, topic.topic())) {
                troubles.over(ABOUT);
            }
        } catch (RetriableException e) {
            var trouble = troubles.failed(ABOUT, e);
            LOG.warn("nothing is heard of the catalog topic: {}", trouble.reason());
        }
    }

    /**
     * One unusable entry must not keep the others from being read: it is parked, and a release that names it stays out of
     * use. What compaction left of a removed entry says nothing.
     */
    private void take(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null || isDeadly(message)) {
            return;
        }
        if (suspects.isSuspect(message)) {
            suspects.handleAlone(message, () -> {
                use(message);
                suspects.settle(message);
            });
        } else {
            use(message);
        }
    }

    private boolean isDeadly(ConsumerRecord<byte[], byte[]> message) {
        return !deadly.isEmpty() && deadly.contains(Place.of(message));
    }

    private void use(ConsumerRecord<byte[], byte[]> message) {
        switch (RecordReader.read(message)) {
            case Reading.Usable usable -> receive(message, usable.event());
            case Reading.Unusable unusable -> park(message, unusable.reason());
        }
    }

    private void receive(ConsumerRecord<byte[], byte[]> message, InboundEvent event) {
        try {
            replica.receive(keyOf(message), event.envelope());
        } catch (RuntimeException | Error e) {
            if (Passing.is(e)) {
                throw e;
            }
            park(message, e.toString());
        }
    }

    private void park(ConsumerRecord<byte[], byte[]> message, String reason) {
        LOG.error("catalog record {}@{} cannot be used: {}", message.topic(), message.offset(), reason);
        parked.park(message, reason, clock.instant());
    }

    private static String keyOf(ConsumerRecord<byte[], byte[]> message) {
        var key = message.key();
        if (key == null) {
            throw new IllegalArgumentException("a catalog record without a key");
        }
        return new String(key, StandardCharsets.UTF_8);
    }

    private void awaitCatchingUp() {
        var patience = System.nanoTime() + LONGEST_START.toNanos();
        while (!caughtUp && System.nanoTime() < patience) {
            pause(GLANCE);
        }
        if (!caughtUp) {
            LOG.warn("starting without having read the catalog topic to its end");
        }
    }

    private void rest(Throwable failure) {
        var trouble = troubles.failed(ABOUT, failure);
        LOG.warn("the catalog topic is read again after: {}", trouble.reason());
        pause(pauses.after(trouble.tries()));
    }

    private static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
