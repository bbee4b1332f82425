package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.platform.cancellation.web.CancelTaskApi;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topic of service orders. */
@Configuration(proxyBeanMethods = false)
class ServiceOrderTopic {

    @Bean
    NewTopic topicOfServiceOrders(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") short copies) {
        return TopicBuilder.name(prefix + ServiceOrderEvents.TOPIC)
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
