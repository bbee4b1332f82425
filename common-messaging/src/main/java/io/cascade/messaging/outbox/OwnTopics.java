package io.cascade.messaging.outbox;

import io.cascade.tmf.event.EventChannel;
import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Makes the topics that a service publishes to, where they are missing. */
@Configuration(proxyBeanMethods = false)
class OwnTopics {

    @Bean
    NewTopics topicsOfThisService(
            @Value("${spring.application.name}") String service,
            @Value("${cascade.topic-prefix:}") String prefix,
            @Value("${cascade.topic-replication:1}") short copies) {
        return new NewTopics(Arrays.stream(EventChannel.values())
                .filter(channel -> channel.publisher().equals(service))
                .map(channel -> DeclaredTopic.of(channel, prefix, copies))
                .toArray(NewTopic[]::new));
    }
}
