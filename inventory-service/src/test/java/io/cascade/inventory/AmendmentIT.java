package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What an administrator may change by hand in the three inventories. */
@CascadeServiceTest
class AmendmentIT {

    private static final String PRODUCT = "/tmf-api/productInventory/v4/product";
    private static final String SERVICE = "/tmf-api/serviceInventory/v4/service";
    private static final String RESOURCE = "/tmf-api/resourceInventoryManagement/v4/resource";
    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");
    private static final MediaType JSON_PATCH = MediaType.valueOf("application/json-patch+json");

    @Autowired
    RestTestClient http;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PRODUCT + "|{\"name\": \"a\", \"status\": \"created\", \"note\": \"kept\"}",
                SERVICE
                        + "|{\"name\": \"a\", \"state\": \"designed\", \"serviceSpecification\": {\"id\": \"S\"}, \"x\": 1}",
                RESOURCE + "|{\"name\": \"a\", \"category\": \"port\", \"x\": {\"y\": [1]}}"
            })
    void aMergePatchChangesWhatItNamesAndLeavesTheRest(String collection, String body) {
        var before = post(collection, body);
        var href = before.get("href").asString();

        var answer = patch(href, MERGE_PATCH, "{\"description\": \"told anew\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("description").asString()).isEqualTo("told anew");
        assertThat(without(answer.json(), "description")).isEqualTo(without(before, "description"));
        assertThat(get(href).json()).isEqualTo(answer.json());
        assertThat(patch(href, MediaType.APPLICATION_JSON, "{\"description\": null}")
                        .json()
                        .has("description"))
                .isFalse();
    }

    @Test
    void aJsonPatchWorksToo() {
        var href = post(PRODUCT, "{\"name\": \"a\", \"status\": \"created\"}")
                .get("href")
                .asString();

        var answer = patch(href, JSON_PATCH, """
                [{"op": "test", "path": "/name", "value": "a"},
                 {"op": "add", "path": "/description", "value": "b"},
                 {"op": "replace", "path": "/status", "value": "active"}]
                """);

        assertThat(answer.json().get("description").asString()).isEqualTo("b");
        assertThat(answer.json().get("status").asString()).isEqualTo("active");
        assertThat(patch(href, JSON_PATCH, "[{\"op\": \"test\", \"path\": \"/name\", \"value\": \"z\"}]")
                        .status())
                .isEqualTo(422);
        assertThat(patch(href, JSON_PATCH, "[{\"op\": \"remove\", \"path\": \"/nothing\"}]")
                        .status())
                .isEqualTo(422);
        assertThat(patch(href, JSON_PATCH, "{}").status()).isEqualTo(400);
    }

    @Test
    void whatMayNotChangeIsNamed() {
        var href = post(SERVICE, "{\"state\": \"designed\", \"serviceSpecification\": {\"id\": \"S\"}}")
                .get("href")
                .asString();

        var answer = patch(href, MERGE_PATCH, "{\"id\": \"other\", \"serviceDate\": null, \"name\": 5}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("reason").asString()).contains("id", "serviceDate", "name");
    }

    @Test
    void aForbiddenMoveIsAConflict() {
        var href = post(PRODUCT, "{\"status\": \"terminated\"}").get("href").asString();

        assertThat(patch(href, MERGE_PATCH, "{\"status\": \"active\"}").status())
                .isEqualTo(409);
    }

    @Test
    void ofTwoChangesToTheSameStateOnlyOneWins() throws Exception {
        var href = post(PRODUCT, "{\"status\": \"created\"}").get("href").asString();
        var tag = get(href).header(HttpHeaders.ETAG);
        assertThat(tag).startsWith("\"");

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var racing = IntStream.range(0, 8)
                    .mapToObj(n -> (Callable<Integer>) () -> http.patch()
                            .uri(href)
                            .contentType(MERGE_PATCH)
                            .header(HttpHeaders.IF_MATCH, tag)
                            .body("{\"description\": \"by " + n + "\"}")
                            .exchange()
                            .returnResult(String.class)
                            .getStatus()
                            .value())
                    .toList();
            var outcomes =
                    clients.invokeAll(racing).stream().map(f -> f.resultNow()).toList();
            assertThat(outcomes)
                    .containsOnlyOnce(200)
                    .filteredOn(status -> status != 200)
                    .containsOnly(412);
        }
        assertThat(get(href).header(HttpHeaders.ETAG)).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT, SERVICE, RESOURCE})
    void whatIsRemovedIsGone(String collection) {
        var href = post(collection, """
                        {"name": "a", "status": "created", "state": "designed", "serviceSpecification": {"id": "S"}}""").get("href").asString();

        assertThat(delete(href)).isEqualTo(204);
        assertThat(get(href).status()).isEqualTo(404);
        assertThat(delete(href)).isEqualTo(404);
        assertThat(patch(href, MERGE_PATCH, "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT, SERVICE, RESOURCE})
    void whatHasChangedSinceItWasReadIsNotRemoved(String collection) {
        var href = post(collection, """
                        {"name": "a", "status": "created", "state": "designed", "serviceSpecification": {"id": "S"}}""").get("href").asString();
        var read = get(href).header(HttpHeaders.ETAG);
        var changed = patch(href, MERGE_PATCH, "{\"description\": \"changed\"}").header(HttpHeaders.ETAG);

        assertThat(deleteIf(read, href)).isEqualTo(412);
        assertThat(deleteIf(changed, href)).isEqualTo(204);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var href = post(PRODUCT, "{\"status\": \"created\"}").get("href").asString();

        assertThat(patch(href, MediaType.TEXT_PLAIN, "x").status()).isEqualTo(415);
        assertThat(patch(href, MERGE_PATCH, "[1]").status()).isEqualTo(400);
        assertThat(patch(href, MERGE_PATCH, "{").status()).isEqualTo(400);
    }

    private JsonNode post(String collection, String body) {
        return Json.mapper()
                .readTree(http.post()
                        .uri(collection)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class)
                        .getResponseBody());
    }

    private Answer patch(String href, MediaType type, String body) {
        return new Answer(
                http.patch().uri(href).contentType(type).body(body).exchange().returnResult(String.class));
    }

    private Answer get(String href) {
        return new Answer(http.get().uri(href).exchange().returnResult(String.class));
    }

    private int delete(String href) {
        return deleteIf("*", href);
    }

    private int deleteIf(String tag, String href) {
        return http.delete()
                .uri(href)
                .header(HttpHeaders.IF_MATCH, tag)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private static JsonNode without(JsonNode resource, String name) {
        var copy = resource.deepCopy();
        ((tools.jackson.databind.node.ObjectNode) copy).remove(List.of(name));
        return copy;
    }

    private record Answer(EntityExchangeResult<String> result) {

        int status() {
            return result.getStatus().value();
        }

        JsonNode json() {
            return Json.mapper().readTree(result.getResponseBody());
        }

        String header(String name) {
            return result.getResponseHeaders().getFirst(name);
        }
    }
}
