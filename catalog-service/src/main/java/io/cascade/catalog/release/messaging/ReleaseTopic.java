package io.cascade.catalog.release.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topic of all releases: compacted by key, so that it keeps every version, and of one partition, so in order. */
@Configuration(proxyBeanMethods = false)
class ReleaseTopic {

    static final String NAME = "tmf.catalog.v1";

    @Bean
    NewTopic topicOfReleases(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") int replicas) {
        return TopicBuilder.name(prefix + NAME)
                .partitions(1)
                .replicas(replicas)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }
}
