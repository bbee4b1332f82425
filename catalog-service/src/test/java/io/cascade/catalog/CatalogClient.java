package io.cascade.catalog;

import io.cascade.catalog.entry.EntryType;
import io.cascade.kernel.json.Json;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The catalog as its clients use it. Bodies may be written with single quotes for double ones. */
public final class CatalogClient {

    private static final String RELEASES = "/cascade-api/catalogReleaseManagement/v1/catalogRelease";
    private static final MediaType JSON_PATCH = MediaType.valueOf("application/json-patch+json");

    private final RestTestClient http;

    public CatalogClient(RestTestClient http) {
        this.http = http;
    }

    /** The least that an entry of a type is created with. */
    public static String leastBody(EntryType type) {
        return switch (type) {
            case SERVICE_CANDIDATE -> "{'name': 'A', 'serviceSpecification': {'id': 'S'}}";
            case DECOMPOSITION_RULE -> "{'name': 'A', 'specification': {'id': 'S'}, 'produce': []}";
            default -> "{'name': 'A'}";
        };
    }

    public ResponseSpec post(String collection, String json) {
        return http.post()
                .uri(collection)
                .contentType(MediaType.APPLICATION_JSON)
                .body(quoted(json))
                .exchange();
    }

    /** Adds what must be taken. */
    public JsonNode add(String collection, String json) {
        return body(post(collection, json).expectStatus().isCreated());
    }

    public ResponseSpec patch(String path, String json) {
        return patch(path, json, MediaType.APPLICATION_JSON);
    }

    public ResponseSpec jsonPatch(String path, String operations) {
        return patch(path, operations, JSON_PATCH);
    }

    private ResponseSpec patch(String path, String json, MediaType type) {
        return http.patch().uri(path).contentType(type).body(quoted(json)).exchange();
    }

    public ResponseSpec patchIfMatch(String path, String tag, String json) {
        return http.patch()
                .uri(path)
                .header("If-Match", tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(quoted(json))
                .exchange();
    }

    /** Changes what must take the change. */
    public JsonNode amend(String path, String json) {
        return body(patch(path, json).expectStatus().isOk());
    }

    public ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    /** Reads what must be there. */
    public JsonNode read(String path) {
        return body(get(path).expectStatus().isOk());
    }

    public List<JsonNode> list(String path) {
        return StreamSupport.stream(read(path).spliterator(), false).toList();
    }

    public ResponseSpec delete(String path) {
        return http.delete().uri(path).exchange();
    }

    /** Publishes what is active, and gives the keys of what it holds. */
    public List<String> release() {
        var release = add(RELEASES, "{}");
        return StreamSupport.stream(release.get("manifest").spliterator(), false)
                .map(member -> String.join(
                        "/",
                        member.get("type").asString(),
                        member.get("id").asString(),
                        member.get("version").asString()))
                .toList();
    }

    public static JsonNode body(ResponseSpec response) {
        return Json.mapper().readTree(response.returnResult(String.class).getResponseBody());
    }

    private static String quoted(String json) {
        return json.startsWith("{'") || json.startsWith("[{'") ? json.replace('\'', '"') : json;
    }
}
