package io.cascade.messaging.inbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Cuts what a poll brought into portions of which the events fit into memory at the same time. */
final class Portions {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private Portions() {}

    /** In their order; a record that is larger by itself has a portion of its own. */
    static List<List<ConsumerRecord<byte[], byte[]>>> of(List<ConsumerRecord<byte[], byte[]>> records) {
        var portions = new ArrayList<List<ConsumerRecord<byte[], byte[]>>>();
        var portion = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        long bytes = 0;
        for (var message : records) {
            int size = message.value() == null ? 0 : message.value().length;
            if (!portion.isEmpty() && bytes + size > MOST_BYTES) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(message);
            bytes += size;
        }
        if (!portion.isEmpty()) {
            portions.add(List.copyOf(portion));
        }
        return portions;
    }
}
