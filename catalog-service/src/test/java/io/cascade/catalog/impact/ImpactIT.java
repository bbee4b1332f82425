package io.cascade.catalog.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.CatalogClient;
import io.cascade.catalog.entry.CatalogApis;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody who works on an entry is told before it is published. */
@CascadeServiceTest
class ImpactIT {

    static final String IMPACT = "/cascade-api/catalogReleaseManagement/v1/impact?id=";
    static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";
    static final String PRODUCTS = "/tmf-api/productInventory/v4/product";

    static StubServer neighbours;

    @Autowired
    RestTestClient http;

    CatalogClient catalog;

    @BeforeAll
    static void start() {
        neighbours = StubServer.start();
    }

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("cascade.com.url", () -> neighbours.url());
        properties.add("cascade.inventory.url", () -> neighbours.url());
    }

    @AfterAll
    static void stop() {
        neighbours.close();
    }

    @BeforeEach
    void aBundleOfOneOfferingOfOneSpecification() {
        catalog = new CatalogClient(http);
        catalog.post(CatalogApis.PRODUCT + "/productSpecification", "{'id': 'PS', 'name': 'Specification'}");
        catalog.post(
                CatalogApis.PRODUCT + "/productOffering",
                "{'id': 'PO', 'name': 'Offering', 'productSpecification': {'id': 'PS'}}");
        catalog.post(
                CatalogApis.PRODUCT + "/productOffering",
                "{'id': 'BUNDLE', 'name': 'Bundle', 'bundledProductOffering': [{'id': 'PO'}]}");
        neighbours
                .on("GET", ORDERS, request -> Answer.ok("[{\"id\": \"O-1\", \"href\": \"/order/O-1\"}]"))
                .on("GET", PRODUCTS, request -> Answer.ok("[{\"id\": \"P-1\", \"name\": \"Her line\"}]"));
    }

    @Test
    void namesTheEntriesOrdersAndProductsThatAChangeWouldTouch() {
        var impact = catalog.read(IMPACT + "PS");
        assertThat(impact.at("/entry").findValuesAsString("id")).containsExactly("PO", "BUNDLE");
        assertThat(impact.at("/entry/0/type").asString()).isEqualTo("productOffering");
        assertThat(impact.at("/productOrder/0/id").asString()).isEqualTo("O-1");
        assertThat(impact.at("/product/0/name").asString()).isEqualTo("Her line");
        assertThat(impact.get("notKnown").isEmpty()).isTrue();
        assertThat(neighbours.received("GET", ORDERS).getLast().query())
                .isEqualTo("productOrderItem.productOffering.id=BUNDLE,PO"
                        + "&state=acknowledged,pending,held,inProgress&fields=id");
        assertThat(neighbours.received("GET", PRODUCTS).getLast().query())
                .isEqualTo("productOffering.id=BUNDLE,PO&status=active&fields=id,name");
    }

    @Test
    void saysWhichNeighbourDoesNotAnswer() {
        neighbours.on("GET", ORDERS, request -> new Answer(500, ""));
        var impact = catalog.read(IMPACT + "PO");
        assertThat(impact.has("productOrder")).isFalse();
        assertThat(impact.at("/product/0/id").asString()).isEqualTo("P-1");
        assertThat(impact.at("/notKnown/0").asString()).isEqualTo("order management does not answer");
    }

    @Test
    void asksAboutManyOfferingsInQueriesThatTheNeighboursTakeAndReadsEachPage() {
        var many = IntStream.range(0, 150)
                .mapToObj(n -> "PO-%d-%s".formatted(n, "x".repeat(80)))
                .toList();
        catalog.post(CatalogApis.PRODUCT + "/productSpecification", "{'id': 'PS-MANY', 'name': 'Specification'}");
        many.forEach(id -> catalog.post(
                CatalogApis.PRODUCT + "/productOffering",
                "{'id': '%s', 'name': 'Offering', 'productSpecification': {'id': 'PS-MANY'}}".formatted(id)));
        neighbours.on("GET", ORDERS, ImpactIT::orderOfEachInPagesOfSeven);

        var impact = catalog.read(IMPACT + "PS-MANY");

        assertThat(impact.get("notKnown").isEmpty()).isTrue();
        assertThat(impact.get("productOrder").findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(id -> "of " + id).toList());
        assertThat(neighbours.received("GET", ORDERS))
                .allSatisfy(asked -> assertThat(URLEncoder.encode(asked.query(), StandardCharsets.UTF_8))
                        .hasSizeLessThan(6_000));
    }

    @Test
    void tellsWhatIsKnownWhenANeighbourStopsAnswering() {
        neighbours.on(
                "GET",
                ORDERS,
                request -> request.query().contains("offset")
                        ? new Answer(500, "")
                        : new Answer(206, "[{\"id\": \"O-1\"}]", Map.of("Link", next(request, 1))));

        var impact = catalog.read(IMPACT + "PO");

        assertThat(impact.at("/productOrder/0/id").asString()).isEqualTo("O-1");
        assertThat(impact.at("/notKnown/0").asString()).isEqualTo("order management does not answer");
    }

    @Test
    void endsWhereANeighbourAlwaysKnowsMore() {
        var thousand = new AtomicInteger();
        neighbours.on("GET", ORDERS, request -> {
            int first = thousand.getAndIncrement() * 1_000;
            return new Answer(
                    206,
                    IntStream.range(first, first + 1_000)
                            .mapToObj(n -> "{\"id\": \"%d\"}".formatted(n))
                            .collect(Collectors.joining(",", "[", "]")),
                    Map.of("Link", next(request, first + 1_000)));
        });

        var impact = catalog.read(IMPACT + "PO");

        assertThat(impact.get("productOrder")).hasSize(10_000);
        assertThat(impact.at("/notKnown/0").asString()).isEqualTo("order management knows more than can be told");
    }

    private static Answer orderOfEachInPagesOfSeven(Request request) {
        var query = UriComponentsBuilder.fromUriString("?" + request.query())
                .build()
                .getQueryParams();
        var offerings = query.getFirst("productOrderItem.productOffering.id").split(",");
        int from = Integer.parseInt(query.getOrDefault("offset", List.of("0")).getFirst());
        int to = Math.min(from + 7, offerings.length);
        var orders = Stream.of(offerings)
                .skip(from)
                .limit(7)
                .map("{\"id\": \"of %s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return to == offerings.length ? Answer.ok(orders) : new Answer(206, orders, Map.of("Link", next(request, to)));
    }

    private static String next(Request request, int offset) {
        var query =
                request.query().replaceAll("&offset=.*", "").replace(",", "%2C").replace(" ", "%20");
        return "<%s?%s&offset=%d>; rel=\"next\"".formatted(request.path(), query, offset);
    }

    @Test
    void asksNobodyAboutWhatIsNotSold() {
        catalog.post(CatalogApis.RESOURCE + "/resourceSpecification", "{'id': 'SPARE', 'name': 'Spare'}");
        int asked = neighbours.received("GET", ORDERS).size();
        assertThat(catalog.read(IMPACT + "SPARE").get("productOrder").isEmpty()).isTrue();
        assertThat(neighbours.received("GET", ORDERS)).hasSize(asked);
    }

    @Test
    void isAskedOfAnEntryThatThereIs() {
        catalog.get(IMPACT + "none").expectStatus().isNotFound();
        catalog.get(IMPACT.replace("?id=", "")).expectStatus().isBadRequest();
    }
}
