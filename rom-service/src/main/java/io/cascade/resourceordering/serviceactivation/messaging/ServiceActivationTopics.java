package io.cascade.resourceordering.serviceactivation.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topics of directly activated services and of their monitors. */
@Configuration(proxyBeanMethods = false)
class ServiceActivationTopics {

    @Bean
    NewTopic topicOfActivatedServices(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") short copies) {
        return TopicBuilder.name(prefix + ServiceActivationEvents.SERVICE_TOPIC)
                .partitions(4)
                .replicas(copies)
                .build();
    }

    @Bean
    NewTopic topicOfMonitors(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") short copies) {
        return TopicBuilder.name(prefix + ServiceActivationEvents.MONITOR_TOPIC)
                .partitions(4)
                .replicas(copies)
                .build();
    }
}
