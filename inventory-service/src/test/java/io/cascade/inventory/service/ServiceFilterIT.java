package io.cascade.inventory.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Lists of services, asked for in the query language of TMF630. */
@CascadeServiceTest
class ServiceFilterIT {

    private static final String SERVICE = "/tmf-api/serviceInventory/v4/service";
    private static final List<String> STATES =
            List.of("feasibilityChecked", "designed", "reserved", "inactive", "active");
    private static final List<String> PEOPLE = List.of("CUST-1", "CUST-2", "CUST-3");
    private static final Random RANDOM = new Random(20_261_121);

    @Autowired
    RestTestClient http;

    @Test
    void randomFiltersLetPassWhatAPlainReadingLetsPass() {
        var category = "random-filters";
        IntStream.range(0, 60).forEach(n -> post(randomService(category, n)));
        var all = list("category=" + category).body();
        assertThat(all).hasSize(60);

        for (int n = 0; n < 250; n++) {
            var filters = Stream.generate(ServiceFilterIT::randomFilter)
                    .limit(1 + RANDOM.nextInt(3))
                    .toList();
            var query = "category=" + category + "&"
                    + String.join(
                            "&", filters.stream().map(FilterOracle::asParameter).toList());
            // a repeated equality means or, which is told by the test below
            if (filters.stream().map(FilterOracle::path).distinct().count() < filters.size()) {
                continue;
            }
            var expected = all.stream()
                    .filter(service -> filters.stream().allMatch(filter -> filter.letsPass(service)))
                    .map(service -> service.get("id").asString())
                    .toList();

            assertThat(list(query).ids()).as(query).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void alternativesAreWrittenInThreeWays() {
        var category = "alternatives";
        Stream.of("designed", "reserved", "active").forEach(state -> post(service(category, state)));

        for (var query : List.of(
                "state=designed,active",
                "state=designed&state=active",
                "state=designed;state=active",
                "state=designed;active")) {
            assertThat(list("category=" + category + "&" + query).body())
                    .as(query)
                    .extracting(service -> service.get("state").asString())
                    .containsExactlyInAnyOrder("designed", "active");
        }
    }

    @Test
    void symbolsMeanTheSameAsWords() {
        var category = "symbols";
        IntStream.of(10, 20, 30).forEach(speed -> post(withSpeed(category, speed)));

        assertThat(list("category=" + category + "&serviceCharacteristic.value.gte=20")
                        .ids())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(list("category=" + category + "&serviceCharacteristic.value%3E=20")
                        .ids());
        assertThat(list("category=" + category + "&serviceCharacteristic.value%3C20")
                        .ids())
                .hasSize(1);
        assertThat(list("category=" + category + "&category*=^sym").ids()).hasSize(3);
        assertThat(list("category=" + category + "&name!=nobody").ids()).hasSize(3);
    }

    @Test
    void aListIsSortedByWhatTheClientNames() {
        var category = "sorted";
        Stream.of("c", "a", "b").forEach(name -> post(named(category, name)));

        assertThat(list("category=" + category + "&sort=name").names()).containsExactly("a", "b", "c");
        assertThat(list("category=" + category + "&sort=-name&limit=2").names()).containsExactly("c", "b");
    }

    @Test
    void theNextLinkLeadsThroughEverythingOnceWhileServicesAreBeingAdded() {
        var category = "paged";
        var first = IntStream.range(0, 25)
                .mapToObj(n -> post(named(category, "first " + n)))
                .toList();
        var adding = new AtomicBoolean(true);
        var others = CompletableFuture.runAsync(() -> {
            while (adding.get()) {
                post(named(category, "later"));
            }
        });

        var seen = new ArrayList<String>();
        var page = list("category=" + category + "&limit=4");
        assertThat(page.status()).isEqualTo(206);
        while (true) {
            seen.addAll(page.ids());
            assertThat(page.header("X-Result-Count"))
                    .isEqualTo(String.valueOf(page.body().size()));
            var next = page.link("next");
            if (next == null) {
                break;
            }
            page = get(next);
            if (seen.size() >= 60) {
                adding.set(false);
            }
        }
        adding.set(false);
        others.join();

        assertThat(seen).doesNotHaveDuplicates().containsAll(first);
    }

    @Test
    void aWholeListIsNoPage() {
        var category = "whole";
        post(named(category, "one"));

        assertThat(list("category=" + category).status()).isEqualTo(200);
        assertThat(list("category=" + category + "&limit=10").status()).isEqualTo(200);
        assertThat(list("category=" + category + "&offset=5").body()).isEmpty();
        assertThat(list("category=" + category + "&limit=10").header("X-Total-Count"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense=1",
                "name.like=x",
                "relatedParty'.id=1",
                "serviceDate=yesterday",
                "hasStarted=perhaps",
                "name.regex=(",
                "name.regex=(?i)x",
                "state.regex.eq=x",
                "limit=-1",
                "offset=x",
                "limit=99999999999",
                "sort=nonsense",
                "after=nonsense"
            })
    void whatCannotBeUnderstoodIsRefused(String query) {
        var answer = list(query);

        assertThat(answer.status()).as(query).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("invalidRequest");
        assertThat(answer.json().get("reason").asString()).isNotBlank();
    }

    private static FilterOracle randomFilter() {
        return switch (RANDOM.nextInt(8)) {
            case 0 -> new FilterOracle("state", pick("eq", "ne"), someOf(STATES));
            case 1 ->
                new FilterOracle("relatedParty.id", pick("eq", "ne", "regex"), List.of(PEOPLE.get(RANDOM.nextInt(3))));
            case 2 -> new FilterOracle("relatedParty.role", "eq", List.of(pick("customer", "technician")));
            case 3 ->
                new FilterOracle(
                        "serviceCharacteristic.value",
                        pick("eq", "ne", "gt", "gte", "lt", "lte"),
                        List.of("" + 50 * RANDOM.nextInt(5)));
            case 4 ->
                new FilterOracle("serviceCharacteristic.name", pick("eq", "regex"), List.of(pick("speed", "quota")));
            case 5 ->
                new FilterOracle("startDate", pick("eq", "gt", "gte", "lt", "lte"), List.of(date(RANDOM.nextInt(5))));
            case 6 ->
                new FilterOracle(
                        "name", pick("eq", "ne", "regex", "gt", "lte"), List.of("service " + RANDOM.nextInt(10)));
            default -> new FilterOracle("note.text", pick("eq", "ne", "regex"), List.of(pick("good", "bad")));
        };
    }

    private static Map<String, Object> randomService(String category, int n) {
        var parties = IntStream.range(0, RANDOM.nextInt(3))
                .mapToObj(i -> Map.of(
                        "id",
                        PEOPLE.get(RANDOM.nextInt(3)),
                        "role",
                        pick("customer", "technician"),
                        "@referredType",
                        "Individual"))
                .toList();
        var service = new LinkedHashMap<>(service(category, STATES.get(RANDOM.nextInt(STATES.size()))));
        service.put("name", "service " + n % 10);
        service.put("relatedParty", parties);
        service.put("startDate", date(RANDOM.nextInt(5)));
        service.put(
                "serviceCharacteristic",
                List.of(
                        Map.of("name", "speed", "value", 50 * RANDOM.nextInt(5)),
                        Map.of("name", "quota", "value", pick("unlimited", "100"))));
        if (RANDOM.nextBoolean()) {
            service.put("note", List.of(Map.of("text", pick("good", "bad", "so-so"))));
        }
        return service;
    }

    private static String date(int day) {
        return "2026-11-%02dT10:00:00.000Z".formatted(10 + day);
    }

    private static String pick(String... choices) {
        return choices[RANDOM.nextInt(choices.length)];
    }

    private static List<String> someOf(List<String> choices) {
        var picked = choices.stream().filter(one -> RANDOM.nextInt(3) == 0).toList();
        return picked.isEmpty() ? List.of(choices.getFirst()) : picked;
    }

    private static Map<String, Object> service(String category, String state) {
        return Map.of("category", category, "state", state, "serviceSpecification", Map.of("id", "CFS-X"));
    }

    private static Map<String, Object> named(String category, String name) {
        return Map.of(
                "category", category, "state", "designed", "name", name, "serviceSpecification", Map.of("id", "CFS-X"));
    }

    private static Map<String, Object> withSpeed(String category, int speed) {
        return Map.of(
                "category",
                category,
                "state",
                "designed",
                "serviceSpecification",
                Map.of("id", "CFS-X"),
                "serviceCharacteristic",
                List.of(Map.of("name", "speed", "value", speed)));
    }

    private String post(Map<String, Object> service) {
        return read(http.post()
                        .uri(SERVICE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Json.write(service))
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class))
                .get("id")
                .asString();
    }

    private Answer list(String query) {
        return get(SERVICE + "?" + query);
    }

    private Answer get(String path) {
        var uri = URI.create(path.replace("'", "%27").replace("^", "%5E").replace(" ", "%20"));
        return new Answer(http.get().uri(uri).exchange().returnResult(String.class));
    }

    private static JsonNode read(EntityExchangeResult<String> result) {
        return Json.mapper().readTree(result.getResponseBody());
    }

    private record Answer(EntityExchangeResult<String> result) {

        int status() {
            return result.getStatus().value();
        }

        JsonNode json() {
            return read(result);
        }

        List<JsonNode> body() {
            return json().valueStream().toList();
        }

        List<String> ids() {
            return body().stream().map(one -> one.get("id").asString()).toList();
        }

        List<String> names() {
            return body().stream().map(one -> one.get("name").asString()).toList();
        }

        String header(String name) {
            return result.getResponseHeaders().getFirst(name);
        }

        String link(String relation) {
            var header = header(HttpHeaders.LINK);
            return header == null
                    ? null
                    : Stream.of(header.split(", "))
                            .filter(link -> link.endsWith("rel=\"" + relation + "\""))
                            .map(link -> link.substring(1, link.indexOf('>')))
                            .findFirst()
                            .orElse(null);
        }
    }
}
