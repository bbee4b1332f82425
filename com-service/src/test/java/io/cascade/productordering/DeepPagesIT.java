package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Turning a page costs the same at any depth. {@code -Dpages.orders=1000000} shows it in a list of a million.
 */
@ProductOrderingTest
class DeepPagesIT {

    private static final int ORDERS = Integer.getInteger("pages.orders", 50_000);
    private static final int PAGE = 50;
    private static final int TURNS = 30;
    private static final String LIST =
            "/tmf-api/productOrderingManagement/v4/productOrder?category=deep-pages&fields=id&limit=" + PAGE;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fillTheList() {
        jdbc.update("""
                insert into product_order (id, row_version, version, state, correlation_id, category, order_date, generation, intent,
                    deposit_paid, refusals, carried)
                select 'deep-' || lpad(n::text, 9, '0'), 0, 1, 'COMPLETED', 'deep-pages', 'deep-pages', now(), 1, 'FULFIL', false, '{"reasons": []}', '{}'
                from generate_series(1, ?) n""", ORDERS);
        jdbc.execute("vacuum analyze product_order");
    }

    @AfterEach
    void emptyIt() {
        jdbc.update("delete from product_order where category = 'deep-pages'");
    }

    @Test
    void theLastPagesCostWhatTheFirstOnesDo() {
        var top = read(LIST);
        var deep = read(LIST + "&offset=" + (ORDERS - PAGE * (TURNS + 2)));
        turn(top);

        var atTheTop = turn(top);
        var atTheEnd = turn(deep);
        var byOffset = millis(() -> read(LIST + "&offset=" + (ORDERS - PAGE)));

        System.out.printf(
                "a page of %d orders: at the end %.2f times the first ones; by offset %.2f times%n",
                ORDERS, atTheEnd / atTheTop, byOffset / atTheTop);
        assertThat(atTheEnd).isLessThan(3 * atTheTop);
    }

    @Test
    void turningLosesAndRepeatsNothing() {
        var ids = new ArrayList<String>();
        for (var page = read(LIST + "&offset=" + (ORDERS - PAGE * 3)); ; page = read(page.next())) {
            ids.addAll(page.ids());
            if (page.next().isEmpty()) {
                break;
            }
        }

        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, PAGE * 3)
                        .mapToObj(n -> "deep-%09d".formatted(PAGE * 3 + 1 - n))
                        .toList());
    }

    /** The middle one of the times that turns from this page took, in milliseconds. */
    private double turn(Page from) {
        var page = from;
        var times = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            var next = page.next();
            var read = new Page[1];
            times[i] = millis(() -> read[0] = read(next));
            page = read[0];
        }
        return IntStream.range(0, TURNS).mapToDouble(i -> times[i]).sorted().toArray()[TURNS / 2];
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private Page read(String address) {
        var answer = http.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult();
        var link = NEXT.matcher(String.valueOf(answer.getResponseHeaders().getFirst("Link")));
        var ids = Json.mapper()
                .readTree(answer.getResponseBody())
                .valueStream()
                .map(order -> order.get("id").asString())
                .toList();
        return new Page(ids, link.find() ? link.group(1) : "");
    }

    private record Page(List<String> ids, String next) {}
}
