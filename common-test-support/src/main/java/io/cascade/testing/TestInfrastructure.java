package io.cascade.testing;

import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Import this to run a context against a real PostgreSQL and a real Kafka, whatever its own configuration says about where
 * they are. The servers start with the first context of the run and stop after the last.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestInfrastructure {

    @Bean
    TestWorkspace testWorkspace() {
        return TestWorkspace.fresh();
    }

    @Bean
    JdbcConnectionDetails testDatabase(TestWorkspace workspace) {
        return new WorkspaceDatabase(workspace);
    }

    @Bean
    KafkaConnectionDetails testBroker(TestWorkspace workspace) {
        return () -> List.of(workspace.bootstrapServers());
    }

    @Bean
    DynamicPropertyRegistrar testNames(TestWorkspace workspace) {
        return properties -> {
            properties.add("cascade.topic-prefix", workspace::topicPrefix);
            properties.add("spring.kafka.consumer.group-id", workspace::consumerGroup);
            // Stub servers play those who are called because a client named them.
            properties.add("cascade.outbound.allow-loopback", () -> true);
            // Contexts kept for later test classes would otherwise use up the server's connections.
            properties.add("spring.datasource.hikari.minimum-idle", () -> 1);
        };
    }

    private record WorkspaceDatabase(TestWorkspace workspace) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return workspace.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return workspace.username();
        }

        @Override
        public String getPassword() {
            return workspace.password();
        }
    }
}
