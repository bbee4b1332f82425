package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Lists that are read while they grow. */
@CascadeServiceTest
class GrowingListIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final int MORE = 150;

    @Autowired
    RestTestClient http;

    private final String name = "growing-" + UUID.randomUUID();

    @Test
    void everyAnswerCountsWhatItHolds() throws Exception {
        var counts = new ArrayList<Integer>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> add(MORE));
            do {
                var page = read(PRODUCTS + "?fields=name&name=" + name);
                assertThat(page.total()).isEqualTo(page.ids().size());
                counts.add(page.total());
            } while (!writing.isDone());
            writing.get();
        }
        assertThat(counts).isSorted();
        assertThat(read(PRODUCTS + "?name=" + name).total()).isEqualTo(MORE);
    }

    @Test
    void aWalkFindsWhatWasThereOnce() throws Exception {
        var there = add(60);
        var found = new ArrayList<String>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            Future<List<String>> writing = writer.submit(() -> add(MORE));
            for (var page = read(PRODUCTS + "?limit=7&fields=name&name=" + name); ; page = read(page.next())) {
                found.addAll(page.ids());
                if (page.next().isEmpty()) {
                    break;
                }
            }
            writing.get();
        }
        assertThat(found).doesNotHaveDuplicates().containsAll(there);
    }

    private List<String> add(int products) {
        return IntStream.range(0, products)
                .mapToObj(n -> Json.mapper()
                        .readTree(http.post()
                                .uri(PRODUCTS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body("{\"name\": \"%s\", \"status\": \"created\"}".formatted(name))
                                .exchange()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody())
                        .get("id")
                        .asString())
                .toList();
    }

    private Page read(String address) {
        var answer = http.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult();
        var headers = answer.getResponseHeaders();
        var link = NEXT.matcher(String.valueOf(headers.getFirst("Link")));
        return new Page(
                Integer.parseInt(String.valueOf(headers.getFirst("X-Total-Count"))),
                Json.mapper()
                        .readTree(answer.getResponseBody())
                        .valueStream()
                        .map(product -> product.get("id").asString())
                        .toList(),
                link.find() ? link.group(1) : "");
    }

    private record Page(int total, List<String> ids, String next) {}
}
