package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Paths;
import io.cascade.client.Reply;
import io.cascade.client.SuiteClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What channels, operators and portals ask all day, of every service. */
final class GoodRequests {

    private final List<Supplier<Reply>> requests;

    GoodRequests(SuiteClient client, String order) {
        var unknown = OrderForm.golden("CUST-GOOD", "ADDR-GOOD").asJson();
        requests = List.of(
                () -> client.com().get(Paths.PRODUCT_ORDER + "?limit=10&fields=state"),
                () -> client.com().get(Paths.PRODUCT_ORDER + "/" + order),
                () -> client.com().post(Paths.PRODUCT_ORDER, unknown),
                () -> client.som().get(Paths.SERVICE_ORDER + "?externalReference.id=" + order),
                () -> client.rom().get(Paths.RESOURCE_ORDER + "?limit=10&fields=state"),
                () -> client.inventory().get(Paths.PRODUCT + "?limit=10"),
                () -> client.catalog().get(Paths.PRODUCT_CATALOG + "productOffering?limit=10"));
    }

    /** @param p99 of the time that a request took, in microseconds */
    record Outcome(int count, int busy, long p99) {

        @Override
        public String toString() {
            return "%d of %d refused as busy, p99 %.1f ms".formatted(busy, count, p99 / 1_000.0);
        }
    }

    /** One after the other, until the work is done. */
    Outcome sentWhile(Runnable work) {
        var done = CompletableFuture.runAsync(work);
        var times = new ArrayList<Long>();
        int busy = 0;
        while (!done.isDone()) {
            long began = System.nanoTime();
            var reply = requests.get(times.size() % requests.size()).get();
            times.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began));
            assertThat(reply.status()).as(reply.request()).isIn(200, 201, 206, 503);
            busy += reply.status() == 503 ? 1 : 0;
        }
        done.join();
        times.sort(null);
        return new Outcome(times.size(), busy, times.get(times.size() * 99 / 100));
    }
}
