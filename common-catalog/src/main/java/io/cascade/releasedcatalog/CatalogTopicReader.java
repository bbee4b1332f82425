package io.cascade.releasedcatalog;

import io.cascade.tmf.event.EventChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the whole catalog topic at every start, and from then on what is added to it. Starting waits until the topic is
 * read to its end, so that a restarted service knows the catalog before its first order, without the catalog service.
 */
@Component
class CatalogTopicReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogTopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_START = Duration.ofSeconds(20);

    private final ConsumerFactory<String, byte[]> consumers;
    private final CatalogReplica replica;
    private final TopicPartition topic;
    private volatile boolean running;
    private volatile boolean caughtUp;

    CatalogTopicReader(
            ConsumerFactory<String, byte[]> consumers,
            CatalogReplica replica,
            @Value("${cascade.topic-prefix:}") String topicPrefix) {
        this.consumers = consumers;
        this.replica = replica;
        this.topic = new TopicPartition(topicPrefix + EventChannel.CATALOG_RELEASE.address(), 0);
    }

    @Override
    public void start() {
        running = true;
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
            } catch (RuntimeException e) {
                LOG.warn("the catalog topic is read again after: {}", e.toString());
                pause();
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        consumer.assign(List.of(topic));
        consumer.seekToBeginning(List.of(topic));
        var end = new HashMap<>(consumer.endOffsets(List.of(topic)));
        while (running) {
            for (var message : consumer.poll(caughtUp ? POLL : Duration.ofMillis(50))) {
                take(message.key(), message.value());
            }
            caughtUp = caughtUp || isAt(end, consumer);
        }
    }

    private boolean isAt(Map<TopicPartition, Long> end, Consumer<String, byte[]> consumer) {
        return consumer.position(topic) >= end.getOrDefault(topic, 0L);
    }

    /** One unusable entry must not keep the others from being read; a release that names it stays out of use. */
    private void take(String key, byte[] value) {
        try {
            replica.receive(key, value);
        } catch (RuntimeException e) {
            LOG.error("catalog record {} cannot be used", key, e);
        }
    }

    private void awaitCatchingUp() {
        var patience = System.nanoTime() + LONGEST_START.toNanos();
        while (!caughtUp && System.nanoTime() < patience) {
            pause();
        }
        if (!caughtUp) {
            LOG.warn("starting without having read the catalog topic to its end");
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
