package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worst that can be asked of a large table. */
@CascadeServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class SearchesIT {

    private static final int SERVICES = 100_000;
    private static final String LIST = "/tmf-api/serviceInventory/v4/service?";
    private static final String INSTALLED_BASE = "/tmf-api/productInventory/v4/installedBaseQuery";
    private static final int PRODUCTS = 30_000;
    private static final Duration HOSTILITY = Duration.ofSeconds(12);

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    static List<String> worst() {
        return List.of(
                "offset=5000000",
                "offset=99000&sort=-note.text,place.name,relatedParty.name,category,name",
                "sort=serviceCharacteristic.value&limit=1000",
                "note.text.ne=nothing",
                "relatedParty.name.ne=nobody&place.name.ne=nowhere&note.text.ne=nothing",
                "note.text.regex=" + encoded("(a|b|c|d)*(e|f|g|h)*(i|j|k|l)*x{1,100}$"),
                "name.regex=" + encoded(".*".repeat(90) + "q"),
                "serviceCharacteristic.value.gt=5&serviceCharacteristic.value.lt=6",
                "note.text=" + many("none ", 50),
                "relatedParty.name=" + many("nobody ", 50) + "&sort=note.text",
                IntStream.range(0, 50).mapToObj(n -> "note.text.ne=n" + n).collect(Collectors.joining("&")),
                "note.date.gt=2026-01-01T00:00:00Z&sort=-note.date",
                "limit=100000&note.text.regex=" + encoded("((e.*){20}x){3}"),
                "state.regex=" + encoded("(.{1,10}){1,10}z") + "&note.text.regex=" + encoded("(.{1,10}){1,10}z"),
                "serviceCharacteristic.name.regex=" + encoded(".*p.*e.*e.*d.*x"),
                "place.name.regex=" + encoded("([a-z]+ ?)*!$") + "&sort=-place.name");
    }

    @BeforeAll
    void fillTheTable() {
        jdbc.update("""
                insert into service (id, name, characteristics, carried, state, version, row_version)
                select 'worst-' || lpad(n::text, 7, '0'), 'service ' || n,
                    json_build_array(json_build_object('name', 'speed', 'value', n % 500)),
                    json_build_object(
                        'note', json_build_array(
                            json_build_object('text', repeat(md5(n::text), 6), 'date', '2026-03-01T10:00:00Z')),
                        'relatedParty', json_build_array(json_build_object('name', 'party ' || n)),
                        'place', json_build_array(json_build_object('name', repeat('place ' || n, 5)))),
                    'ACTIVE', 1, 0
                from generate_series(1, ?) n""", SERVICES);
        jdbc.update("""
                insert into product (id, status, version, row_version, customer_id, specification_id, place_id, characteristics,
                    carried)
                select 'worst-' || n, case when n % 10 = 0 then 'ACTIVE' else 'TERMINATED' end, 1, 0, 'CUST-WORST', 'PS-WORST',
                    'PLACE', '[]', '{}'
                from generate_series(1, ?) n""", PRODUCTS);
        jdbc.execute("vacuum analyze service");
        jdbc.execute("vacuum analyze product");
    }

    @AfterAll
    void emptyIt() {
        jdbc.update("delete from service where id like 'worst-%'");
        jdbc.update("delete from product where id like 'worst-%'");
    }

    @ParameterizedTest
    @MethodSource("worst")
    void whateverIsAskedEndsInTheDatabaseWhenTheClientHasItsAnswer(String query) throws Exception {
        await().until(() -> searchesUnderWay() == 0);

        var answer = get(LIST + query);

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 206, 503);
        assertRetryIsTold(answer);
        await().atMost(Duration.ofSeconds(1)).until(() -> searchesUnderWay() == 0);
    }

    @Test
    void aSearchOfSomebodyWhoHungUpEndsToo() {
        var question = HttpRequest.newBuilder(uri(LIST + worst().get(10))).build();
        var asked = http.sendAsync(question, HttpResponse.BodyHandlers.discarding());
        await().until(() -> searchesUnderWay() > 0);

        asked.cancel(true);

        await().atMost(Duration.ofSeconds(8)).until(() -> searchesUnderWay() == 0);
    }

    @Test
    void sixteenOfTheWorstHoldUpNeitherWritersNorQuickSearches() throws Exception {
        holdUpNobody(
                worst().stream()
                        .map(query -> (Callable<HttpResponse<String>>) () -> get(LIST + query))
                        .toList(),
                5);
    }

    @Test
    void sixteenOfTheWorstQuestionsToTheInstalledBaseHoldUpNobody() throws Exception {
        holdUpNobody(Collections.nCopies(16, () -> post(INSTALLED_BASE, worstQuestions())), 3);
    }

    @Test
    void thousandQuestionsAboutACustomerWhoHasAndHadMuchAreAnsweredAtOnce() throws Exception {
        var answer = post(INSTALLED_BASE, worstQuestions());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Json.mapper().readTree(answer.body()).path("match")).hasSize(10_000);
    }

    private void holdUpNobody(List<Callable<HttpResponse<String>>> questions, int mostUnderWay) throws Exception {
        var goesOn = new AtomicBoolean(true);
        var ends = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var question : questions) {
                ends.add(threads.submit(() -> {
                    while (goesOn.get()) {
                        var answer = question.call();
                        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 206, 503);
                        assertRetryIsTold(answer);
                    }
                    return null;
                }));
            }
            try {
                for (long end = System.nanoTime() + HOSTILITY.toNanos(); System.nanoTime() < end; ) {
                    assertThat(post("/tmf-api/serviceInventory/v4/service", """
                                    {"name": "written meanwhile", "state": "active", "serviceSpecification": {"id": "S"}}""").statusCode())
                            .isEqualTo(201);
                    assertThat(post("/tmf-api/productInventory/v4/productCommand", """
                                    {"command": [{"key": "k", "correlationId": "c", "product": {"id": "worst-p", "status": "active"}}]}""")
                                    .statusCode())
                            .isEqualTo(200);
                    assertThat(get(LIST + "id=worst-0000007").statusCode()).isEqualTo(200);
                    assertThat(searchesUnderWay()).isLessThanOrEqualTo(mostUnderWay);
                }
            } finally {
                goesOn.set(false);
            }
        }
        for (var end : ends) {
            end.get();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*)(.*)(.*)(.*)\\1\\2\\3\\4", "(a{1,200}){1,200}", "(?=a)b", "\\mword"})
    void aPatternBeyondTheBoundsIsRefused(String pattern) throws Exception {
        var answer = get(LIST + "name.regex=" + encoded(pattern));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"name\"", "must be a plain regular expression");
    }

    @Test
    void moreThanAQueryShouldHoldIsRefused() throws Exception {
        assertThat(get(LIST + "sort=a,b,c,d,e,f").body()).contains("at most 5 keys, and has 6");
        assertThat(get(LIST + "name=" + many("a", 101)).body()).contains("at most 100 conditions, and has 101");
    }

    private static void assertRetryIsTold(HttpResponse<String> answer) {
        if (answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue(HttpHeaders.RETRY_AFTER)).isPresent();
            assertThat(answer.body()).contains("temporarilyUnavailable");
        }
    }

    /** Statements that PostgreSQL works on for longer than those do that are no searches. */
    private int searchesUnderWay() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where datname = current_database() and state = 'active'"
                        + " and (query like '%from service where%' or query like '%from product%')"
                        + " and pid <> pg_backend_pid()",
                Integer.class);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All about the same customer. */
    private static String worstQuestions() {
        return IntStream.range(0, 1_000)
                .mapToObj(n -> """
                        {"key": "%d", "customerId": "CUST-WORST", "productSpecificationId": "PS-WORST"}""".formatted(n))
                .collect(Collectors.joining(",", "{\"query\": [", "]}"));
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(address))
                        .header(HttpHeaders.CONTENT_TYPE, "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String many(String text, int times) {
        return IntStream.range(0, times).mapToObj(n -> encoded(text + n)).collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
