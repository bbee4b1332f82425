package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.boundary.listing.Batches;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.testing.CascadeServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Small bodies that ask for much: what a batch may ask for at once has bounds, and nothing is read beyond them. */
@CascadeServiceTest
@Import(StatementCount.class)
@TestInstance(Lifecycle.PER_CLASS)
class BatchBoundsIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/productCommand";
    private static final String SERVICES = "/tmf-api/serviceInventory/v4/serviceCommand";
    private static final String RESOURCES = "/tmf-api/resourceInventoryManagement/v4/resourceCommand";
    private static final String INSTALLED_BASE = "/tmf-api/productInventory/v4/installedBaseQuery";

    private static final int HEAVY = 8;
    private static final int OWNED = 5_000;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Batches batches;

    @Autowired
    StatementCount statements;

    @BeforeAll
    void fillTheInventories() {
        jdbc.update("""
                insert into product (id, status, version, row_version, characteristics, carried)
                select 'heavy-' || n, 'ACTIVE', 1, 0, '[]', json_build_object('remark', repeat('r', 900000))
                from generate_series(0, ? - 1) n""", HEAVY);
        jdbc.update("""
                insert into service (id, state, version, row_version, characteristics, carried)
                select 'heavy-' || n, 'ACTIVE', 1, 0, '[]', json_build_object('remark', repeat('r', 900000))
                from generate_series(0, ? - 1) n""", HEAVY);
        jdbc.update("""
                insert into resource (id, kind, state, version, name, specification_id, pool_id, position, characteristics, carried)
                select 'pooled-' || n, 'POOLED', 'FREE', 0, 'pooled ' || n, 'RS-HEAVY', 'HEAVY', n,
                    json_build_array(json_build_object('name', 'c', 'value', repeat('r', 900000))), '{}'
                from generate_series(0, ? - 1) n""", HEAVY);
        jdbc.update("""
                insert into resource (id, kind, state, version, name, specification_id, characteristics, carried)
                values ('shared', 'SHARED', 'ACTIVE', 1, 'heavy', 'RS-HEAVY',
                    json_build_array(json_build_object('name', 'c', 'value', repeat('r', 900000))), '{}')""");
        jdbc.update("""
                insert into reservation (key, resource_id, exclusive, reserved_at)
                select 'heavy-use-' || n, 'shared', false, now() from generate_series(0, ? - 1) n""", HEAVY);
        jdbc.update("""
                insert into product (id, status, version, row_version, name, customer_id, specification_id, characteristics,
                    carried)
                select 'owned-' || lpad(n::text, 5, '0'), 'ACTIVE', 1, 0, 'one of many', 'CUST-LARGE', 'PS-LARGE', '[]', '{}'
                from generate_series(0, ? - 1) n""", OWNED);
    }

    @AfterAll
    void emptyThem() {
        jdbc.update("delete from product where id like 'heavy-%' or id like 'owned-%'");
        jdbc.update("delete from service where id like 'heavy-%'");
        jdbc.update("delete from resource where specification_id = 'RS-HEAVY'");
        jdbc.update("delete from reservation where key like 'heavy-use-%'");
    }

    @ParameterizedTest
    @CsvSource({PRODUCTS + ",command", SERVICES + ",command", RESOURCES + ",command", INSTALLED_BASE + ",query"})
    void moreEntriesThanABatchMayHaveAreRefusedBeforeAnythingIsRead(String address, String attribute) {
        var body = batch(attribute, 1_001, n -> entry(address, "many-" + n, n));
        statements.take();

        var answer = post(address, body);

        assertThat(answer.getStatus().value()).isEqualTo(413);
        assertThat(answer.getResponseBody()).contains("tooLarge", "at most 1000", "1001");
        assertThat(statements.take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({PRODUCTS + ",command", SERVICES + ",command", RESOURCES + ",command", INSTALLED_BASE + ",query"})
    void nothingIsSaidOfTheEntriesOfABatchThatAreTooMany(String address, String attribute) {
        var answer = post(address, batch(attribute, 49_000, n -> "{}"));

        assertThat(answer.getStatus().value()).isEqualTo(413);
        assertThat(answer.getResponseBody()).contains("tooLarge", "at most 1000", "49000");
    }

    @ParameterizedTest
    @CsvSource({PRODUCTS + ",command", SERVICES + ",command", RESOURCES + ",command", INSTALLED_BASE + ",query"})
    void whatIsWrongWithManyEntriesIsToldOfTheFirst(String address, String attribute) {
        var answer = post(address, batch(attribute, 1_000, n -> "{}"));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody())
                .contains(attribute + "[0].key", "has more violations than these 50")
                .hasSizeLessThan(16 * 1024);
    }

    @ParameterizedTest
    @CsvSource({PRODUCTS + ",command", SERVICES + ",command", RESOURCES + ",command", INSTALLED_BASE + ",query"})
    void aKeyThatIsTooLongForAnIndexIsRefused(String address, String attribute) {
        var answer = post(address, batch(attribute, 1, n -> entry(address, "k".repeat(201), n)));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains(attribute + "[0].key", "must have at most 200 characters");
    }

    @Test
    void aSpecificationThatIsTooLongForAnIndexIsRefused() {
        var answer = post(RESOURCES, """
                {"command": [{"key": "k", "action": "reserve", "correlationId": "c", "kind": "shared", "name": "n",
                    "resourceSpecification": "%s"}]}""".formatted("s".repeat(201)));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody())
                .contains("command[0].resourceSpecification", "must have at most 200 characters");
    }

    static Stream<List<Object>> heavyBatches() {
        return Stream.of(
                List.of(PRODUCTS, (IntFunction<String>) n -> entry(PRODUCTS, "heavy-product-" + n, n)),
                List.of(SERVICES, (IntFunction<String>) n -> entry(SERVICES, "heavy-service-" + n, n)),
                List.of(RESOURCES, (IntFunction<String>) n -> resource("heavy-pooled-" + n, "reserve", """
                        , "kind": "pool", "pool": "HEAVY\"""")),
                List.of(RESOURCES, (IntFunction<String>) n -> resource("heavy-shared-" + n, "reserve", """
                        , "kind": "shared", "resourceSpecification": "RS-HEAVY", "name": "heavy\"""")),
                List.of(RESOURCES, (IntFunction<String>) n -> resource("heavy-use-" + n, "activate", "")),
                List.of(RESOURCES, (IntFunction<String>) n -> resource("heavy-use-" + n, "release", "")));
    }

    @ParameterizedTest
    @MethodSource("heavyBatches")
    @SuppressWarnings("unchecked")
    void whatIsTooMuchToBeInMemoryTogetherIsWeighedAndRefusedAndGoesInSmallerBatches(List<Object> batch) {
        var address = (String) batch.get(0);
        var command = (IntFunction<String>) batch.get(1);
        statements.take();

        var refused = post(address, batch("command", HEAVY, command));

        assertThat(refused.getStatus().value()).isEqualTo(413);
        assertThat(refused.getResponseBody()).contains("tooLarge", "at most 2097152 bytes");
        assertThat(statements.take()).as("it is only weighed").hasSize(1);
        var single = Json.mapper()
                .readTree(post(address, batch("command", 1, command)).getResponseBody());
        assertThat(single.at("/verdict/0/outcome").asString()).isEqualTo("done");
    }

    @Test
    void anInstalledBaseAnswersEachQuestionWithSomeProductsOnly() {
        var answer = asked(1_000);

        assertThat(answer).hasSize(10_000);
        assertThat(answer.get(0).path("key").asString()).isEqualTo("0");
        assertThat(answer.get(10).path("key").asString()).isEqualTo("1");
        assertThat(answer.valueStream()
                        .limit(10)
                        .map(match -> match.at("/product/id").asString()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("owned-"));
    }

    @Test
    void whatIsNotFoundInTimeEndsInTheDatabase() {
        long start = System.nanoTime();

        assertThatThrownBy(() -> batches.ask(asked -> asked.queryForList("select pg_sleep(60)")))
                .isInstanceOf(ServiceBusy.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where state = 'active' and query = 'select pg_sleep(60)'",
                        Integer.class))
                .isZero();
    }

    @Test
    void aKeyOfManyCommandsIsRefused() {
        var answer = post(RESOURCES, batch("command", 11, n -> resource("often", "release", "")));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains("command[10].key", "at most 10 commands");
    }

    @Test
    void keysThatComeAgainTakeNoMoreRoundsThanTheMostFrequentOne() {
        var command = (IntFunction<String>)
                n -> resource("twice-" + n / 2, n % 2 == 0 ? "reserve" : "activate", """
                , "kind": "assigned", "resourceSpecification": "RS-TWICE", "name": "twice %d\"""".formatted(n / 2));
        statements.take();
        post(RESOURCES, batch("command", 2, command));
        int alone = statements.take().size();

        var answer = Json.mapper()
                .readTree(post(RESOURCES, batch("command", 1_000, n -> command.apply(n + 2)))
                        .getResponseBody());

        assertThat(answer.path("verdict").valueStream())
                .hasSize(1_000)
                .allSatisfy(verdict ->
                        assertThat(verdict.path("outcome").asString()).isEqualTo("done"));
        assertThat(statements.take()).hasSize(alone);
    }

    @ParameterizedTest
    @CsvSource({
        PRODUCTS + ",/tmf-api/productInventory/v4/product/growing-product",
        SERVICES + ",/tmf-api/serviceInventory/v4/service/growing-service"
    })
    void whatIsWrittenAgainAndAgainStopsGrowing(String address, String href) {
        int last = 200;
        for (int n = 0; last == 200 && n < 10; n++) {
            last = post(address, batch("command", 1, growth(address, n)))
                    .getStatus()
                    .value();
        }

        assertThat(last).isEqualTo(413);
        http.get().uri(href).exchange().expectStatus().isOk();
    }

    @Test
    void anIdOfSomethingElseIsRefused() {
        var service = batch("command", 1, n -> entry(SERVICES, "taken", n).replace("heavy", "taken"));
        assertThat(post(SERVICES, service).getStatus().value()).isEqualTo(200);

        var answer = post(
                PRODUCTS, batch("command", 1, n -> entry(PRODUCTS, "taken", n).replace("heavy", "taken")));

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(answer.getResponseBody()).contains("idTaken");
    }

    @Test
    void aResourceThatLearnsAgainAndAgainStopsGrowing() {
        int last = 200;
        for (int n = 0; last == 200 && n < 10; n++) {
            last = post(RESOURCES, batch("command", 1, learning(n))).getStatus().value();
        }

        assertThat(last).isEqualTo(413);
    }

    private JsonNode asked(int questions) {
        var answer = post(INSTALLED_BASE, batch("query", questions, n -> """
                {"key": "%d", "customerId": "CUST-LARGE", "productSpecificationId": "PS-LARGE"}""".formatted(n)));
        assertThat(answer.getStatus().value()).isEqualTo(200);
        return Json.mapper().readTree(answer.getResponseBody()).path("match");
    }

    private static IntFunction<String> growth(String address, int round) {
        var entity = address.equals(PRODUCTS) ? "product" : "service";
        var state = address.equals(PRODUCTS) ? "status" : "state";
        return n -> """
                {"key": "growing-%1$d-%2$s", "correlationId": "c", "%2$s": {"id": "growing-%2$s", "%3$s": "active",
                    "serviceSpecification": {"id": "S"}, "productSpecification": {"id": "S"},
                    "remark%1$da": "%4$s", "remark%1$db": "%4$s", "remark%1$dc": "%4$s", "remark%1$dd": "%4$s"}}""".formatted(round, entity, state, "r".repeat(200_000));
    }

    private static IntFunction<String> learning(int round) {
        return n -> resource("learning", "activate", """
                , "kind": "assigned", "resourceSpecification": "RS-LEARNING", "name": "learning", "characteristic": {
                    "c%1$da": "%2$s", "c%1$db": "%2$s", "c%1$dc": "%2$s", "c%1$dd": "%2$s"}""".formatted(round, "r".repeat(200_000)));
    }

    private static String entry(String address, String key, int n) {
        return switch (address) {
            case PRODUCTS -> """
                    {"key": "%s", "correlationId": "c", "product": {"id": "heavy-%d", "status": "active"}}""".formatted(key, n);
            case SERVICES -> """
                    {"key": "%s", "correlationId": "c", "service": {"id": "heavy-%d", "state": "active",
                        "serviceSpecification": {"id": "S"}}}""".formatted(key, n);
            case RESOURCES -> resource(key, "release", "");
            default -> """
                    {"key": "%s", "customerId": "CUST-%d", "productSpecificationId": "PS"}""".formatted(key, n);
        };
    }

    private static String resource(String key, String action, String more) {
        return """
                {"key": "%s", "action": "%s", "correlationId": "c"%s}""".formatted(key, action, more);
    }

    private static String batch(String attribute, int entries, IntFunction<String> entry) {
        return IntStream.range(0, entries)
                .mapToObj(entry)
                .collect(Collectors.joining(",", "{\"%s\": [".formatted(attribute), "]}"));
    }

    private EntityExchangeResult<String> post(String address, String body) {
        return http.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(String.class);
    }
}
