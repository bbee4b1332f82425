package io.cascade.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.client.RestTestClient;

@CascadeServiceTest
class NotesServiceIT {

    @Autowired
    RestTestClient notes;

    @Autowired
    TestWorkspace workspace;

    @Value("${spring.application.name}")
    String name;

    @Value("${spring.kafka.consumer.group-id}")
    String consumerGroup;

    @Test
    void runsOnRealServers() {
        notes.post().uri("/notes").body("milk").exchange().expectStatus().isOk();

        await().untilAsserted(() -> assertThat(allNotes()).contains("milk"));
    }

    @Test
    void readsTheConfigurationOfTheService() {
        assertThat(name).isEqualTo("notes-service");
    }

    @Test
    void hasAConsumerGroupOfItsOwn() {
        assertThat(consumerGroup).isEqualTo(workspace.consumerGroup()).startsWith(workspace.topicPrefix());
    }

    private String allNotes() {
        return notes.get().uri("/notes").exchange().returnResult(String.class).getResponseBody();
    }
}
