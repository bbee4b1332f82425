package io.cascade.local;

import java.nio.file.Path;

/**
 * Runs a broker as a process of its own until that process is told to end. Arguments: the folder to keep the data in, and the
 * port for clients. Says {@code Kafka is ready on …} on standard output when clients may come; warnings go there too.
 */
public final class KafkaBrokerProcess {

    private KafkaBrokerProcess() {}

    /** Returns only after the broker has stopped. */
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: KafkaBrokerProcess <folder> <port>");
            System.exit(2);
        }
        // Without any configuration logback would say everything at debug level.
        System.setProperty("logback.configurationFile", "io/cascade/local/kafka-broker-process-logback.xml");
        KafkaBroker broker = KafkaBroker.persistentIn(Path.of(arguments[0]))
                .port(Integer.parseInt(arguments[1]))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        System.out.println("Kafka is ready on " + broker.bootstrapServers());
        broker.awaitStop();
    }
}
