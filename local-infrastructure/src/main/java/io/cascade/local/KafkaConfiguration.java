package io.cascade.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Settings for one small node that is broker and controller at once. */
record KafkaConfiguration(Path folder, int port, int controllerPort, boolean createsTopicsOnDemand) {

    /** As large as the services send. */
    private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

    private static final String HOST = "127.0.0.1";

    String bootstrapServers() {
        return HOST + ":" + port;
    }

    Properties properties() {
        var properties = new Properties();
        addPlace(properties);
        addFastRecovery(properties);
        addInternalTopics(properties);
        addSmallFootprint(properties);
        properties.setProperty("auto.create.topics.enable", String.valueOf(createsTopicsOnDemand));
        properties.setProperty("num.partitions", "4");
        properties.setProperty("message.max.bytes", String.valueOf(LARGEST_MESSAGE));
        // what a writer packed is measured unpacked, as its readers will have it
        properties.setProperty("compression.type", "uncompressed");
        properties.setProperty("replica.fetch.max.bytes", String.valueOf(LARGEST_MESSAGE));
        return properties;
    }

    /** Kafka's own tools want a file. */
    Path write() {
        Path file = folder.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties().store(writer, "Written anew at every start");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPlace(Properties properties) {
        String listener = "PLAINTEXT://" + bootstrapServers();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listeners", listener + ",CONTROLLER://" + HOST + ":" + controllerPort);
        properties.setProperty("advertised.listeners", listener);
        properties.setProperty("log.dirs", folder.resolve("data").toString());
    }

    /** After a crash the node waits until its own former registration, and groups until their dead members, are given up. */
    private static void addFastRecovery(Properties properties) {
        properties.setProperty("broker.session.timeout.ms", "3000");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("group.min.session.timeout.ms", "3000");
        properties.setProperty("group.consumer.min.session.timeout.ms", "3000");
        properties.setProperty("group.consumer.session.timeout.ms", "6000");
        properties.setProperty("group.consumer.min.heartbeat.interval.ms", "500");
        properties.setProperty("group.consumer.heartbeat.interval.ms", "2000");
    }

    private static void addInternalTopics(Properties properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "5");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void addSmallFootprint(Properties properties) {
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("log.segment.bytes", String.valueOf(16 * 1024 * 1024));
        properties.setProperty("log.index.size.max.bytes", String.valueOf(1024 * 1024));
        properties.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024));
    }
}
