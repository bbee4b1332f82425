package io.cascade.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.catalog.CatalogClient;
import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What listeners of a catalog are told. */
@CascadeServiceTest
class ListenersIT {

    @Autowired
    RestTestClient http;

    @ParameterizedTest
    @CsvSource({
        CatalogApis.PRODUCT + ", category, AttributeValueChange",
        CatalogApis.SERVICE + ", serviceCategory, Change",
        CatalogApis.RESOURCE + ", resourceCategory, Change"
    })
    void hearOfEachChangeOnceAndNotAgainWhenItIsPublished(String api, String type, String change) {
        var catalog = new CatalogClient(http);
        try (var listener = StubServer.start().on("POST", "/", request -> new Answer(201, ""))) {
            var hub = catalog.add(api + "/hub", "{'callback': '%s'}".formatted(listener.url()));

            var entry = catalog.add(api + "/" + type, "{'name': 'A', 'lifecycleStatus': 'Active'}");
            catalog.release();
            catalog.amend(entry.get("href").asString(), "{'name': 'B'}");
            catalog.delete(entry.get("href").asString());

            await().until(() -> received(listener).size() >= 3);
            var schema = entry.get("@type").asString();
            assertThat(received(listener))
                    .extracting(event -> event.get("eventType").asString())
                    .containsExactly(schema + "CreateEvent", schema + change + "Event", schema + "DeleteEvent");
            assertThat(received(listener).getFirst().at("/event/" + type)).isEqualTo(entry);
            catalog.delete(api + "/hub/" + hub.get("id").asString())
                    .expectStatus()
                    .isNoContent();
        }
    }

    private static List<JsonNode> received(StubServer listener) {
        return listener.received("POST", "/").stream()
                .map(request -> Json.mapper().readTree(request.body()))
                .toList();
    }
}
