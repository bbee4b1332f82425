package io.cascade.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A context of its own, because its properties differ, in the same run as {@link NotesServiceIT}. */
@CascadeServiceTest(properties = "some.property=other")
class SecondContextIT {

    @Autowired
    RestTestClient notes;

    @Autowired
    TestWorkspace workspace;

    @Test
    void seesNothingOfTheOtherContexts() {
        notes.post().uri("/notes").body("bread").exchange().expectStatus().isOk();

        await().untilAsserted(() -> assertThat(allNotes()).isEqualTo("[\"bread\"]"));
        assertThat(workspace.topic("notes")).isEqualTo(workspace.username() + ".notes");
    }

    private String allNotes() {
        return notes.get().uri("/notes").exchange().returnResult(String.class).getResponseBody();
    }
}
