package io.cascade.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topics of one Kafka cluster, wherever it runs.
 *
 * @param bootstrapServers where the cluster is found, as Kafka clients want it
 */
public record KafkaTopics(String bootstrapServers) {

    private static final short ONE_REPLICA = 1;
    private static final long PATIENCE_IN_SECONDS = 60;

    /**
     * Makes sure that the topics exist and can be written to; waits for a broker that is still starting. A topic that is
     * there already stays as it is.
     *
     * @throws IllegalStateException if that is not done within a minute
     */
    public void create(List<Topic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var requested =
                    admin.createTopics(topics.stream().map(KafkaTopics::asNew).toList());
            for (KafkaFuture<Void> creation : requested.values().values()) {
                awaitUnlessThere(creation);
            }
            awaitLeaders(admin, topics.stream().map(Topic::name).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Could not create topics on " + bootstrapServers, e);
        }
    }

    private static NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA).configs(topic.settings());
    }

    private static void awaitUnlessThere(KafkaFuture<Void> creation)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            creation.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    private static void awaitLeaders(Admin admin, List<String> names)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!allHaveLeaders(admin, names)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("no leader for some of " + names);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean allHaveLeaders(Admin admin, List<String> names)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return admin
                    .describeTopics(names)
                    .allTopicNames()
                    .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(KafkaTopics::hasLeader);
        } catch (ExecutionException notYetKnownEverywhere) {
            if (notYetKnownEverywhere.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw notYetKnownEverywhere;
        }
    }

    private static boolean hasLeader(TopicPartitionInfo partition) {
        Node leader = partition.leader();
        return leader != null && !leader.isEmpty();
    }
}
