package io.cascade.testing;

import java.util.List;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What the service under test has set aside, as operations see it. */
public final class SetAsideApi {

    private static final String PATH = "/operations/v1/setAsideWork";

    private final RestTestClient client;

    public SetAsideApi(RestTestClient client) {
        this.client = client;
    }

    public List<JsonNode> about(String subject) {
        return new OrderApi(client, PATH)
                .get("")
                .body()
                .valueStream()
                .filter(work -> work.toString().contains(subject))
                .toList();
    }

    /** Has the first of what is set aside about this subject done after all. */
    public void retry(String subject) {
        client.post()
                .uri("%s/%s/retry"
                        .formatted(PATH, about(subject).getFirst().get("id").asString()))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }
}
