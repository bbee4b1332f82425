package io.cascade.local;

import java.util.Map;

/**
 * A Kafka topic as the suite wants it.
 *
 * @param name full name
 * @param partitions how many keys can be worked on side by side; never changed once the topic exists
 * @param settings what it wants otherwise than the broker keeps topics, in Kafka's own words
 */
public record Topic(String name, int partitions, Map<String, String> settings) {}
