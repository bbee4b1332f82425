package io.cascade.local;

import java.util.Map;

/**
 * A Kafka topic as the suite wants it.
 *
 * @param name full name
 * @param partitions how many keys can be worked on side by side; never changed once the topic exists
 * @param compacted whether the newest record of each key is kept for ever, instead of all records for a week
 */
public record Topic(String name, int partitions, boolean compacted) {

    Map<String, String> configuration() {
        return Map.of("cleanup.policy", compacted ? "compact" : "delete");
    }
}
