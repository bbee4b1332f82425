package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Partitions that move from listener to listener while the database is away, with records of theirs in hand. */
@TroubledListenerTest
class RebalanceIT {

    private static final Duration MOVING = Duration.ofSeconds(30);

    @Autowired
    private OwnTopic topic;

    @Autowired
    private ParkedRecords parked;

    @Autowired
    private Troubles troubles;

    @Autowired
    private TestWorkspace workspace;

    private final CountDownLatch inHand = new CountDownLatch(2);
    private final CountDownLatch away = new CountDownLatch(1);

    @AfterEach
    void open() {
        workspace.databaseIsBack();
    }

    @Test
    void letsEveryRecordTakeEffectOnceWhoeverHasIt() throws InterruptedException {
        var staying = topic.listener("staying", this::noteSlowly);
        var leaving = topic.listener("leaving", this::noteSlowly);
        staying.start();
        leaving.start();
        awaitPartitions(leaving, OwnTopic.PARTITIONS / 2);
        awaitPartitions(staying, OwnTopic.PARTITIONS / 2);

        var published = new ArrayList<>(topic.publish(40));
        inHand.await();
        workspace.databaseGoesAway();
        away.countDown();
        leaving.stop();
        awaitPartitions(staying, OwnTopic.PARTITIONS);
        published.addAll(topic.publish(40));
        leaving.start();
        awaitPartitions(leaving, OwnTopic.PARTITIONS / 2);
        workspace.databaseIsBack();

        await().atMost(MOVING).ignoreExceptions().until(() -> topic.heard().containsAll(published));
        await().until(() -> troubles.present().keySet().stream().noneMatch(what -> what.startsWith("listener")));
        staying.stop();
        leaving.stop();
        assertThat(topic.heard()).filteredOn(published::contains).containsExactlyInAnyOrderElementsOf(published);
        assertThat(parked.count()).isZero();
    }

    /** It holds the records of its poll for longer than the broker grants a consumer. */
    @Test
    void givesThePartitionsOfOneThatHangsToAnother() {
        var hanging = topic.listener("hanging", this::noteSlowly);
        hanging.getContainerProperties().setKafkaConsumerProperties(grantedBetweenPolls("2000"));
        hanging.start();
        awaitPartitions(hanging, OwnTopic.PARTITIONS);
        var published = new ArrayList<>(topic.publish(1));
        await().until(() -> inHand.getCount() < 2);

        var other = topic.listener("other", topic::note);
        other.start();
        awaitPartitions(other, OwnTopic.PARTITIONS);
        published.addAll(topic.publish(10));
        away.countDown();

        await().atMost(MOVING).until(() -> topic.heard().containsAll(published));
        hanging.stop();
        other.stop();
        assertThat(topic.heard()).filteredOn(published::contains).containsExactlyInAnyOrderElementsOf(published);
    }

    private static Properties grantedBetweenPolls(String millis) {
        var properties = new Properties();
        properties.setProperty("max.poll.interval.ms", millis);
        return properties;
    }

    private void noteSlowly(List<InboundEvent> events) {
        inHand.countDown();
        try {
            away.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        topic.note(events);
    }

    private static void awaitPartitions(MessageListenerContainer listener, int count) {
        await().atMost(MOVING)
                .until(() -> listener.getAssignedPartitions() != null
                        && listener.getAssignedPartitions().size() == count);
    }
}
