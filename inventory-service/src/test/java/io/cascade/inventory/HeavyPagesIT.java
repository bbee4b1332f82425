package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.web.bounds.RequestMemory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Lists whose entries are so large that a page cannot have all that were asked for. */
@CascadeServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class HeavyPagesIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final int HEAVY = 7;
    private static final String SERIAL = "heavy-pages";

    @Autowired
    RestTestClient http;

    @Autowired
    RequestMemory memory;

    @LocalServerPort
    int port;

    private List<String> all;

    @BeforeAll
    void register() {
        all = IntStream.range(0, HEAVY).mapToObj(this::heavyProduct).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&limit=5", "&sort=-description", "&sort=description&limit=3", "&offset=0&sort=name"})
    void whoFollowsTheLinksReadsEveryEntryOnce(String how) {
        var read = new ArrayList<String>();
        var pages = 0;
        for (var address = PRODUCTS + "?productSerialNumber=" + SERIAL + how; !address.isEmpty(); pages++) {
            var page = get(address);
            var ids = idsIn(page);
            read.addAll(ids);
            assertThat(page.getResponseHeaders().getFirst("X-Result-Count")).isEqualTo(String.valueOf(ids.size()));
            assertThat(page.getResponseHeaders().getFirst("X-Total-Count")).isEqualTo(String.valueOf(HEAVY));
            assertThat(page.getStatus().value()).isEqualTo(206);
            assertThat(ids).hasSizeBetween(1, 2);
            address = nextOf(page);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages).isGreaterThan(HEAVY / 2);
    }

    @Test
    void aListThatWantsNoDocumentsIsNotCut() {
        var page = get(PRODUCTS + "?productSerialNumber=" + SERIAL + "&fields=status,name,description");

        assertThat(page.getStatus().value()).isEqualTo(200);
        var first = Json.mapper().readTree(page.getResponseBody()).get(0);
        assertThat(first.propertyNames()).containsExactlyInAnyOrder("id", "href", "status", "description");
        assertThat(idsIn(page)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void columnsSayWhatTheDocumentSays() {
        var columns = "id,href,status,description,productSerialNumber,orderDate,startDate,isBundle,@type";
        var address = PRODUCTS + "?id=" + all.getFirst() + "&fields=";

        var fromColumns = Json.mapper().readTree(get(address + columns).getResponseBody());
        var fromDocument =
                Json.mapper().readTree(get(address + columns + ",place").getResponseBody());

        assertThat(fromColumns).isEqualTo(fromDocument);
        assertThat(fromColumns.get(0).propertyNames()).contains("isBundle", "status", "@type");
    }

    @Test
    void pagesThatFindNoRoomKeepNoOthersWaiting() {
        var heavyPages = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
        try (var clients = HttpClient.newHttpClient()) {
            memory.whileWorkingOn(Integer.MAX_VALUE, () -> {
                Stream.generate(() -> PRODUCTS + "?productSerialNumber=" + SERIAL)
                        .limit(12)
                        .forEach(address -> heavyPages.add(
                                clients.sendAsync(request(address), HttpResponse.BodyHandlers.discarding())));
                var start = Instant.now();
                for (int i = 0; i < 20; i++) {
                    assertThat(get(PRODUCTS + "?fields=status&limit=3")
                                    .getStatus()
                                    .is2xxSuccessful())
                            .isTrue();
                }
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
                assertThat(heavyPages).noneMatch(Future::isDone);
            });
            assertThat(heavyPages)
                    .allSatisfy(page -> assertThat(page.join().statusCode()).isEqualTo(206));
        }
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, address)))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private String heavyProduct(int number) {
        var body = Json.mapper()
                .createObjectNode()
                .put("status", "pendingActive")
                .put("isBundle", false)
                .put("description", "number " + number)
                .put("productSerialNumber", SERIAL);
        for (int i = 0; i < 4; i++) {
            body.put("remark" + i, "r".repeat(230_000));
        }
        var answer = http.post()
                .uri(PRODUCTS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString())
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class);
        return Json.mapper().readTree(answer.getResponseBody()).get("id").asString();
    }

    private EntityExchangeResult<String> get(String address) {
        return http.get().uri(URI.create(address)).exchange().returnResult(String.class);
    }

    private static List<String> idsIn(EntityExchangeResult<String> page) {
        return Json.mapper()
                .readTree(page.getResponseBody())
                .valueStream()
                .map(product -> product.get("id").asString())
                .toList();
    }

    private static String nextOf(EntityExchangeResult<String> page) {
        var next = NEXT.matcher(String.valueOf(page.getResponseHeaders().getFirst(HttpHeaders.LINK)));
        return next.find() ? next.group(1) : "";
    }
}
