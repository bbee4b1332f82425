package io.cascade.launcher.demo;

import io.cascade.client.journey.Journey;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What was published about an order and everything of its own.
 *
 * @param bootstrapServers where the broker is found
 */
record EventTrail(String bootstrapServers) {

    private static final List<EventChannel> CHANNELS = List.of(
            EventChannel.PRODUCT_ORDER,
            EventChannel.SERVICE_ORDER,
            EventChannel.RESOURCE_ORDER,
            EventChannel.PRODUCT,
            EventChannel.SERVICE);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(500);

    /** The correlation ids of all events about the orders, their product and their services. */
    Set<String> correlationIdsAbout(Journey journey, List<ServiceDto> services) {
        Set<String> keys = keysOf(journey, services);
        var found = new TreeSet<String>();
        try (var consumer = new KafkaConsumer<String, byte[]>(configuration())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            seekTo(consumer, partitions, journey.productOrder().orderDate().minus(SKEW));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (isBehind(consumer, ends)) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(POLL)) {
                    if (keys.contains(event.key())) {
                        found.add(Json.mapper()
                                .readTree(event.value())
                                .path("correlationId")
                                .asString("none"));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> keysOf(Journey journey, List<ServiceDto> services) {
        Stream<String> products = journey.productOrder().productOrderItem().stream()
                .map(ProductOrderItemDto::product)
                .filter(Objects::nonNull)
                .map(product -> String.valueOf(product.id()));
        return Stream.of(
                        Stream.of(journey.productOrder().id()),
                        journey.serviceOrders().stream().map(ServiceOrderDto::id),
                        journey.resourceOrders().stream().map(ResourceOrderDto::id),
                        products,
                        services.stream().map(service -> String.valueOf(service.id())))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return CHANNELS.stream()
                .map(EventChannel::address)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static void seekTo(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions, Instant instant) {
        var wanted = partitions.stream()
                .collect(Collectors.toMap(partition -> partition, partition -> instant.toEpochMilli()));
        consumer.offsetsForTimes(wanted).forEach((partition, first) -> {
            if (first == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, first.offset());
            }
        });
    }

    private static boolean isBehind(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private Map<String, Object> configuration() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }
}
