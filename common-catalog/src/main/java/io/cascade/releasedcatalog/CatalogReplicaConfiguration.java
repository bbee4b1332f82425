package io.cascade.releasedcatalog;

import io.cascade.messaging.outbox.DeclaredTopic;
import io.cascade.tmf.event.EventChannel;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Keeps a replica of the catalog in every service that says {@code cascade.catalog.replica=true}. */
@AutoConfiguration
@ConditionalOnProperty("cascade.catalog.replica")
@ComponentScan
class CatalogReplicaConfiguration {

    /** Declared by its readers too: whoever starts first makes it. */
    @Bean
    NewTopic catalogTopic(
            @Value("${cascade.topic-prefix:}") String prefix, @Value("${cascade.topic-replication:1}") short copies) {
        return DeclaredTopic.of(EventChannel.CATALOG_RELEASE, prefix, copies);
    }
}
