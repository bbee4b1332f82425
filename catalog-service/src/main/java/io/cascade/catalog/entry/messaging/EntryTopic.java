package io.cascade.catalog.entry.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topic of what is worked on in the catalogs; what orders may rely on comes by the topic of releases. */
@Configuration(proxyBeanMethods = false)
public class EntryTopic {

    public static final String NAME = "tmf.catalog-entry.v1";

    @Bean
    NewTopic topicOfCatalogEntries(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") int replicas) {
        return TopicBuilder.name(prefix + NAME).partitions(4).replicas(replicas).build();
    }
}
