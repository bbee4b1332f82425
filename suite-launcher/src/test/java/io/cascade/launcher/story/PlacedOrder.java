package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.client.journey.Journey;
import io.cascade.client.journey.Orders;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.WaitingDto;
import io.cascade.tmf.productordering.CancelProductOrderCreateDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import io.cascade.tmf.productordering.PaymentDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A product order that was placed, what came of it on every layer, and what may be done about it: each answer is read anew. */
record PlacedOrder(SuiteClient suite, String id) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    ProductOrderSeen seen() {
        return new ProductOrderSeen(new Orders(suite).productOrder(id));
    }

    OrderStateType state() {
        return seen().state();
    }

    ProductOrderSeen becomes(OrderStateType state) {
        return becomes(state, PATIENCE);
    }

    ProductOrderSeen becomes(OrderStateType state, Duration patience) {
        await("order %s is %s".formatted(id, state))
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(state()).isEqualTo(state));
        return seen();
    }

    WaitingDto waiting() {
        return seen().waiting();
    }

    /** Comes to wait for a reason with this code. */
    WaitingDto waitsBecause(String code) {
        await("order %s waits because of %s".formatted(id, code))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(waiting().code()).isEqualTo(code));
        return waiting();
    }

    List<ServiceOrderSeen> serviceOrders() {
        return journey().serviceOrders().stream().map(ServiceOrderSeen::new).toList();
    }

    ServiceOrderSeen serviceOrder() {
        return only(serviceOrders());
    }

    /** Those that serve any of its service orders. */
    List<ResourceOrderSeen> resourceOrders() {
        return journey().resourceOrders().stream().map(ResourceOrderSeen::new).toList();
    }

    ResourceOrderSeen resourceOrder() {
        return only(resourceOrders());
    }

    /** The catalog release by which it was decomposed, as each layer says. */
    long release() {
        long release = seen().release();
        assertThat(List.of(serviceOrder().release(), resourceOrder().release())).containsOnly(release);
        return release;
    }

    List<Neighbours.Bill> bills() {
        return neighbours().billsFor(id);
    }

    List<Neighbours.Message> messages() {
        return neighbours().messagesAbout(id);
    }

    /** When each kind of device that worked for it was done. */
    Map<String, Instant> endsOfOperations() {
        var ends = new TreeMap<String, Instant>();
        neighbours()
                .operationsUnder(seen().correlation())
                .forEach(operation -> ends.put(operation.adapter(), operation.endsAt()));
        return ends;
    }

    void pay(String payment, String name) {
        var paid = new PaymentDto(payment, null, name, null, Map.of());
        suite.com()
                .patch(Paths.PRODUCT_ORDER + "/" + id, Map.of("payment", List.of(paid)))
                .expect(200);
    }

    CancelTask cancel() {
        var wish = new CancelProductOrderCreateDto(null, null, RefDto.to(id), null, Map.of());
        var task = suite.com().post(Paths.CANCEL_PRODUCT_ORDER, wish).expect(201);
        return new CancelTask(suite.com(), task.as(CancelProductOrderDto.class).href());
    }

    private Journey journey() {
        return new Orders(suite).journey(id);
    }

    private Neighbours neighbours() {
        return new Neighbours(suite.simulator());
    }

    private static <T> T only(List<T> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
