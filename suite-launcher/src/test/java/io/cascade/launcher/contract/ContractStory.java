package io.cascade.launcher.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Endpoint;
import io.cascade.client.Reply;
import io.cascade.launcher.events.ToldEvents;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the ten contracts is tried on the running suite, and every answer held against its contract; then the
 * events that this made are held against theirs.
 */
@WholeSuite
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractStory {

    private static final Path REPORT = Path.of("target/contract-report.txt");

    private static ContractSuite suite;

    private final List<String> table = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void holdTheSuiteAgainstTheContracts(OneJvmSuite running) {
        suite = ContractSuite.of(running);
    }

    @Test
    @Order(1)
    void everyOperationAnswersAsItsContractSays() throws IOException {
        for (var api : OfficialApi.all()) {
            api.collections().forEach(collection -> walk(api, collection));
            walkHub(api);
        }

        Files.write(REPORT, table);
        table.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    void everyEventOfItIsAsItsSchemaSays() {
        var told = ToldEvents.on(suite.bootstrapServers());

        assertThat(told.violations()).isEmpty();
        assertThat(told.types())
                .contains("ImportJobStateChangeEvent", "ServiceCatalogChangeEvent", "CategoryDeleteEvent")
                .contains("CancelProductOrderCreateEvent", "CancelServiceOrderStateChangeEvent", "ServiceDeleteEvent")
                .contains("MonitorCreateEvent", "MonitorDeleteEvent");
    }

    private void walk(OfficialApi api, String collection) {
        var endpoint = suite.endpointOf(api);
        var path = "/" + collection;
        var one = path + "/{id}";
        var url = api.basePath() + path;
        JsonNode made = null;
        if (api.has("post", path)) {
            var body = new ThinBody(api).of(api.bodyOf("post", path));
            var reply = endpoint.post(url, body);
            int status = api.statusOfPost(path);
            made = checked(api, "POST", path, reply, status, api.answerOf("post", path));
            if (made != null && status == 201) {
                note(api, "POST", path, "Location", isAt(made, reply.header("Location")));
            } else if (made != null) {
                note(api, "POST", path, "Content-Location", isAt(made, reply.header("Content-Location")));
                walkMonitor(api, endpoint, reply.header("Location"));
            }
        }
        if (api.has("get", path)) {
            var list = checked(api, "GET", path, endpoint.get(url), 200, "");
            if (list != null) {
                list.valueStream().forEach(element -> validate(api, "GET", path, element, api.answerOf("get", path)));
                note(api, "GET", path, "finds the new one", made == null || finds(endpoint, url, made));
            }
        }
        if (made == null) {
            return;
        }
        var href = Identity.hrefOf(made);
        if (api.has("get", one)) {
            var read = checked(api, "GET", one, endpoint.get(href), 200, api.answerOf("get", one));
            note(
                    api,
                    "GET",
                    one,
                    "fields=none",
                    read != null
                            && endpoint.get(href + "?fields=none")
                                            .json()
                                            .propertyNames()
                                            .size()
                                    == 2);
            checked(api, "GET", one + " unknown", endpoint.get(url + "/unknown-0"), 404, "Error");
        }
        if (api.has("patch", one)) {
            checked(
                    api,
                    "PATCH",
                    one,
                    endpoint.patch(href, Map.of("description", "amended")),
                    200,
                    api.answerOf("patch", one));
        }
        if (api.has("delete", one)) {
            checked(api, "DELETE", one, patiently(() -> delete(endpoint, href)), 204, "");
            checked(api, "GET", one + " deleted", endpoint.get(href), 404, "Error");
        }
    }

    /** What takes its time says where it is followed. */
    private void walkMonitor(OfficialApi api, Endpoint endpoint, String location) {
        var path = "/monitor/{id}";
        var monitor = checked(api, "GET", path, endpoint.get(location), 200, api.answerOf("get", path));
        if (monitor != null) {
            note(
                    api,
                    "GET",
                    path,
                    "is found again",
                    isAt(monitor, location) && finds(endpoint, listOf(location), monitor));
        }
    }

    private static String listOf(String href) {
        return href.substring(0, href.lastIndexOf('/'));
    }

    private static boolean isAt(JsonNode resource, String location) {
        return location.equals(resource.path("href").asString("none"));
    }

    /** A filter by each attribute that the server returned finds the resource again. */
    private boolean finds(Endpoint endpoint, String url, JsonNode made) {
        var lost = made.properties().stream()
                .filter(attribute -> attribute.getValue().isValueNode())
                .filter(attribute ->
                        !List.of("version", "catalogRelease", "state", "status").contains(attribute.getKey()))
                .filter(attribute -> {
                    var value = java.net.URLEncoder.encode(
                            attribute.getValue().asString(), java.nio.charset.StandardCharsets.UTF_8);
                    var reply =
                            endpoint.get(url + "?" + attribute.getKey() + "=" + value + "&id=" + Identity.idOf(made));
                    return reply.status() != 200 || reply.json().size() != 1;
                })
                .map(Map.Entry::getKey)
                .toList();
        if (!lost.isEmpty()) {
            wrong.add("%s does not find by %s".formatted(url, lost));
        }
        return lost.isEmpty();
    }

    private void walkHub(OfficialApi api) {
        var endpoint = suite.endpointOf(api);
        var url = api.basePath() + "/hub";
        var hub = checked(
                api,
                "POST",
                "/hub",
                endpoint.post(url, Map.of("callback", "http://127.0.0.1:9/listener")),
                201,
                "EventSubscription");
        if (hub != null) {
            var delete = delete(endpoint, url + "/" + Identity.idOf(hub));
            checked(api, "DELETE", "/hub/{id}", delete, 204, "");
        }
    }

    private JsonNode checked(OfficialApi api, String method, String path, Reply reply, int status, String definition) {
        boolean isAsSaid = reply.status() == status;
        note(api, method, path, String.valueOf(status), isAsSaid);
        if (!isAsSaid) {
            wrong.add("%s %s %s: %d %s".formatted(api.name(), method, path, reply.status(), reply.body()));
            return null;
        }
        if (reply.body().isEmpty()) {
            return null;
        }
        var body = reply.json();
        if (!definition.isEmpty()) {
            validate(api, method, path, body, definition);
        }
        return body;
    }

    private void validate(OfficialApi api, String method, String path, JsonNode body, String definition) {
        new AnswerCheck(api)
                .violations(body, definition)
                .forEach(violation ->
                        wrong.add("%s %s %s as %s: %s".formatted(api.name(), method, path, definition, violation)));
    }

    private void note(OfficialApi api, String method, String path, String what, boolean holds) {
        table.add("%-6s %-6s %-35s %-18s %s".formatted(api.name(), method, path, what, holds ? "ok" : "WRONG"));
    }

    /** An order can be removed once it has ended, which a thin one soon has. */
    private static Reply patiently(Supplier<Reply> request) {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).until(request::get, reply -> reply.status() != 409);
    }

    private static Reply delete(Endpoint endpoint, String path) {
        return endpoint.delete(path);
    }
}
