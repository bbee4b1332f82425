package io.cascade.messaging.outbox;

import io.cascade.tmf.event.EventChannel;
import org.apache.kafka.clients.admin.NewTopic;

/** The topic of a channel, for whoever has it made: its publisher, or a reader that starts earlier. */
public final class DeclaredTopic {

    private DeclaredTopic() {}

    /**
     * @param prefix what an installation puts before the names of all its topics
     * @param copies how many brokers keep each of its partitions
     */
    public static NewTopic of(EventChannel channel, String prefix, short copies) {
        return new NewTopic(prefix + channel.address(), channel.partitions(), copies).configs(channel.settings());
    }
}
