package io.cascade.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker on the loopback address, inside this Java process.
 *
 * <p>A broker that cannot go on, for lack of disk space for instance, ends the whole Java process: where that matters, run it
 * as a {@link KafkaBrokerProcess}. The classes it starts are the broker's own and not a public interface: this is the only place that names them. No
 * shutdown hook is registered: whoever starts the broker closes it, after its clients, because a consumer that cannot say
 * goodbye keeps its partitions from the next one for a while.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final String CLUSTER_ID = "Y2FzY2FkZS1sb2NhbC0wMQ";

    private final KafkaRaftServer server;
    private final KafkaTopics topics;
    private final Runnable afterStop;

    private KafkaBroker(KafkaRaftServer server, KafkaTopics topics, Runnable afterStop) {
        this.server = server;
        this.topics = topics;
        this.afterStop = afterStop;
    }

    /** A broker that keeps topics, records and committed offsets in the folder; topics exist only once created. */
    public static KafkaBrokerBuilder persistentIn(Path folder) {
        return new KafkaBrokerBuilder(folder.toAbsolutePath());
    }

    /** A broker for tests: creates topics on first use, and its temporary folder is deleted on close. */
    public static KafkaBrokerBuilder throwAway() {
        return new KafkaBrokerBuilder(null);
    }

    static KafkaBroker start(KafkaConfiguration configuration, Runnable afterStop) {
        format(configuration.write());
        var server = new KafkaRaftServer(KafkaConfig.fromProps(configuration.properties()), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, new KafkaTopics(configuration.bootstrapServers()), afterStop);
    }

    /** Where Kafka clients find the broker. */
    public String bootstrapServers() {
        return topics.bootstrapServers();
    }

    /** Makes sure that the topics exist and can be written to; one that is there already stays as it is. */
    public void createTopics(List<Topic> wanted) {
        topics.create(wanted);
    }

    /** Waits until the broker has been stopped. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        afterStop.run();
    }

    /** Does nothing to a folder that has been formatted before. */
    private static void format(Path settings) {
        var said = new ByteArrayOutputStream();
        String[] arguments = {
            "format", "--cluster-id", CLUSTER_ID, "--config", settings.toString(), "--ignore-formatted"
        };
        int exitCode = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (exitCode != 0) {
            throw new ServerNotStarted("Kafka could not use its folder: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
