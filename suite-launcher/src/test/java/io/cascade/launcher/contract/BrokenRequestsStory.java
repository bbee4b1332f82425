package io.cascade.launcher.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.launcher.sampledata.SampleFiles;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Thousands of requests with one thing wrong: each gets a 4xx with an Error body, and nothing changes. */
@WholeSuite
class BrokenRequestsStory {

    private static final int AT_LEAST = 5_000;

    private static final Map<String, String> CONTRACTS = Map.of(
            "TMF620", "TMF620-ProductCatalog",
            "TMF622", "TMF622-ProductOrdering",
            "TMF633", "TMF633-ServiceCatalog",
            "TMF634", "TMF634-ResourceCatalog",
            "TMF637", "TMF637-ProductInventory",
            "TMF638", "TMF638-ServiceInventory",
            "TMF639", "TMF639-ResourceInventory",
            "TMF640", "TMF640-ServiceActivation",
            "TMF641", "TMF641-ServiceOrdering",
            "TMF652", "TMF652-ResourceOrdering");

    private static final List<String> BROKEN_QUERIES = List.of(
            "nonsense=1",
            "nonsense.id=1",
            "id.like=1",
            "id.regex=(",
            "limit=-1",
            "limit=many",
            "limit=999999999999999999",
            "offset=-7",
            "offset=x",
            "id.regex=a%7B300%7D",
            "id.regex=%5B%5B:foo:%5D%5D",
            "name=%ff",
            "name=%ED%A0%80",
            "=x",
            "sort=nonsense",
            "sort=-",
            "after=nonsense",
            "id=%00",
            "name'%20or%201=1",
            "id;drop=1");

    private static final List<String> BROKEN_PATCHES = List.of(
            "",
            "{}",
            "[{}]",
            "[{\"op\": \"add\", \"path\": \"/n\", \"value\": 1e400}]",
            "[{\"op\": \"add\", \"path\": \"/n\", \"value\": 1E-2147483649}]",
            "[{\"op\": \"jump\", \"path\": \"/name\"}]",
            "[{\"op\": \"add\", \"path\": \"/description\", \"value\": \"a\\ud800b\"}]",
            "[{\"op\": \"add\", \"path\": \"/a\\ud800\", \"value\": 1}]",
            "[{\"op\": \"add\", \"path\": \"name\", \"value\": 1}]",
            "[{\"op\": \"remove\", \"path\": \"/nothing/like/it\"}]",
            "[{\"op\": \"replace\", \"path\": \"/id\", \"value\": \"x\"}]",
            "[{\"op\": \"test\", \"path\": \"/id\", \"value\": \"x\"}]",
            "[{\"op\": \"replace\", \"path\": \"\", \"value\": 7}]");

    private static ContractSuite suite;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> patchable = new TreeMap<>();
    private int sent;

    @BeforeAll
    static void holdTheSuiteAgainstTheContracts(OneJvmSuite running) {
        suite = ContractSuite.of(running);
    }

    @Test
    void nothingThatIsWrongIsTakenOrBreaksAnything() {
        OfficialApi.all().forEach(this::makeOneOfEach);
        var before = counts();

        OfficialApi.all().forEach(this::tryAll);

        System.out.println(sent + " broken requests were sent");
        assertThat(wrong.stream().limit(40)).isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(counts()).isEqualTo(before);
    }

    private void makeOneOfEach(OfficialApi api) {
        var endpoint = suite.endpointOf(api);
        for (var collection : api.collections()) {
            var path = "/" + collection;
            if (api.has("post", path) && api.has("patch", path + "/{id}")) {
                var good = new ThinBody(api).of(api.bodyOf("post", path));
                var made = endpoint.post(api.basePath() + path, good)
                        .expect(api.statusOfPost(path))
                        .json();
                patchable.put(api.basePath() + path, Identity.hrefOf(made));
            }
        }
    }

    private void tryAll(OfficialApi api) {
        for (var collection : api.collections()) {
            var path = "/" + collection;
            var url = suite.urlOf(api) + api.basePath() + path;
            if (api.has("post", path)) {
                var good = new ThinBody(api).of(api.bodyOf("post", path));
                Stream.concat(Stream.of(good), rich(api, path))
                        .flatMap(body ->
                                BrokenBodies.of(CONTRACTS.get(api.name())).from(body, api.basePath() + path).stream())
                        .forEach(broken -> expectNamed("POST", url, broken));
                BrokenBodies.brokenTexts()
                        .forEach(text -> expect4xx("POST", url, "application/json", BodyPublishers.ofString(text)));
                expect4xx("POST", url, "application/json", BodyPublishers.ofByteArray(new byte[] {
                    '{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'
                }));
                expect4xx("POST", url, "text/plain", BodyPublishers.ofString(good.toString()));
                expect4xx("POST", url, "application/xml", BodyPublishers.ofString("<order/>"));
            }
            var href = patchable.get(api.basePath() + path);
            if (href != null) {
                var one = suite.urlOf(api) + href;
                BrokenBodies.of(CONTRACTS.get(api.name()))
                        .from(Json.mapper().createObjectNode(), api.basePath() + path)
                        .forEach(broken -> expectNamed("PATCH", one, broken));
                BrokenBodies.brokenTexts().stream()
                        .filter(text -> !text.startsWith("{\"a\":{"))
                        .forEach(text -> expect4xx("PATCH", one, "application/json", BodyPublishers.ofString(text)));
                BROKEN_PATCHES.forEach(patch ->
                        expect4xx("PATCH", one, "application/json-patch+json", BodyPublishers.ofString(patch)));
            }
            BROKEN_QUERIES.forEach(query -> expect4xx("GET", url + "?" + query, null, BodyPublishers.noBody()));
            expect4xx("PUT", url, "application/json", BodyPublishers.ofString("{}"));
            expect4xx("DELETE", url, null, BodyPublishers.noBody());
            expect4xx("GET", url + "/unknown-0", null, BodyPublishers.noBody());
            expect4xx("GET", url + "/unknown-0?fields=name", null, BodyPublishers.noBody());
            expect4xx("PATCH", url + "/unknown-0", "application/json", BodyPublishers.ofString("{}"));
            expect4xx("DELETE", url + "/%00", null, BodyPublishers.noBody());
        }
    }

    /** Bodies with everything in them: the sample order, and what the sample catalog is made of. */
    private static Stream<ObjectNode> rich(OfficialApi api, String path) {
        if (path.equals("/productOrder")) {
            return Stream.of((ObjectNode)
                    SampleFiles.shipped().read("orders/golden.json").deepCopy());
        }
        var endpoint = suite.endpointOf(api);
        return endpoint.get(api.basePath() + path + "?limit=2")
                .expect(200, 206)
                .json()
                .valueStream()
                .map(resource -> (ObjectNode) resource.deepCopy());
    }

    private void expectNamed(String method, String url, BrokenBodies.Broken broken) {
        var answer = expect4xx(method, url, "application/json", BodyPublishers.ofString(broken.body()));
        if (answer != null && !answer.toString().contains(broken.path())) {
            wrong.add("%s does not name %s: %s".formatted(url, broken.path(), answer));
        }
    }

    /** The Error body; null when the answer was none. */
    private JsonNode expect4xx(String method, String url, String mediaType, BodyPublisher body) {
        sent++;
        var answer = send(method, url, mediaType, body);
        if (answer.statusCode() / 100 != 4) {
            wrong.add("%s %s: %d %s".formatted(method, url, answer.statusCode(), beginningOf(answer.body())));
            return null;
        }
        try {
            var error = Json.mapper().readTree(answer.body());
            if (error.path("code").asString("").isEmpty()
                    || error.path("reason").asString("").isEmpty()) {
                wrong.add("%s %s: %d without code and reason: %s"
                        .formatted(method, url, answer.statusCode(), beginningOf(answer.body())));
            }
            return error;
        } catch (JacksonException e) {
            wrong.add("%s %s: %d and no JSON: %s"
                    .formatted(method, url, answer.statusCode(), beginningOf(answer.body())));
            return null;
        }
    }

    private HttpResponse<String> send(String method, String url, String mediaType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(url)).method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String beginningOf(String body) {
        return body.substring(0, Math.min(body.length(), 300));
    }

    /** How many there are of everything. */
    private static Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var api : OfficialApi.all()) {
            var endpoint = suite.endpointOf(api);
            api.collections()
                    .forEach(collection -> counts.put(
                            api.name() + " " + collection,
                            endpoint.get(api.basePath() + "/" + collection + "?limit=1")
                                    .total()));
        }
        return counts;
    }
}
