package io.cascade.inventory.messaging;

import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Declares the topics of the inventories. */
@Configuration(proxyBeanMethods = false)
class InventoryTopics {

    private static final int PARTITIONS = 4;

    @Bean
    NewTopics inventoryTopicDeclarations(
            @Value("${cascade.topic-prefix:}") String prefix,
            @Value("${cascade.topic-replication:1}") int replication) {
        return new NewTopics(Arrays.stream(EventStream.values())
                .map(stream -> TopicBuilder.name(prefix + stream.topic())
                        .partitions(PARTITIONS)
                        .replicas(replication)
                        .build())
                .toArray(NewTopic[]::new));
    }
}
