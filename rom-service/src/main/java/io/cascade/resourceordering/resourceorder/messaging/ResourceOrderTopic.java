package io.cascade.resourceordering.resourceorder.messaging;

import io.cascade.platform.cancellation.web.CancelTaskApi;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topic of resource orders. */
@Configuration(proxyBeanMethods = false)
class ResourceOrderTopic {

    @Bean
    NewTopic topicOfResourceOrders(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") short copies) {
        return TopicBuilder.name(prefix + ResourceOrderEvents.TOPIC)
                .partitions(4)
                .replicas(copies)
                .build();
    }

    @Bean
    NewTopic topicOfWishesToCancel(
            CancelTaskApi<?> cancelTasks,
            @Value("${cascade.topic-prefix:}") String prefix,
            @Value("${cascade.topic-replication:1}") short copies) {
        return TopicBuilder.name(prefix + cancelTasks.topic())
                .partitions(4)
                .replicas(copies)
                .build();
    }
}
