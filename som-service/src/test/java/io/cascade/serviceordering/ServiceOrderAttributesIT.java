package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.OrderApi;
import io.cascade.testing.ShownAttributes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a service order shows, by what it is found, and who may say it. */
@ServiceOrderingTest
class ServiceOrderAttributesIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ResourceOrderManagement rom;

    @BeforeEach
    void takeServices() {
        farSide.takeServices();
    }

    @Test
    void findsOrdersByWhatTheirServicesShow() {
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden("PO-SHOWN")));
        await().until(() -> orders.read(id).at("/plan/resourceOrder/id").isString());
        rom.completes(id);
        orders.awaitState(id, "completed");

        assertThat(ShownAttributes.thatFind(orders, id))
                .contains(
                        "externalReference.id",
                        "serviceOrderItem.productOrderItem",
                        "serviceOrderItem.service.href",
                        "serviceOrderItem.service.state",
                        "serviceOrderItem.service.place.id",
                        "serviceOrderItem.service.serviceSpecification.id",
                        "serviceOrderItem.service.supportingResource.id",
                        "serviceOrderItem.service.supportingResource.name");
        assertThat(found("service.state", "reserved")).isZero();
        assertThat(found("service.state.ne", "active")).isZero();
        assertThat(found("service.supportingResource.id", "nobody")).isZero();
    }

    @Test
    void doesNotKeepWhatOnlyTheServiceSays() {
        var order = SampleServiceOrder.golden("PO-CLAIM");
        order.put("expectedCompletionDate", "2030-01-01T00:00:00Z");
        order.put("plan", "mine");

        var id = orders.place(SampleServiceOrder.json(order));

        assertThat(orders.read(id).has("expectedCompletionDate")).isFalse();
        assertThat(orders.read(id).at("/plan").isString()).isFalse();
        assertThat(orders.get("?expectedCompletionDate=2030-01-01T00:00:00Z")
                        .status()
                        .value())
                .isEqualTo(400);
        assertThat(orders.patch(id, "{\"expectedCompletionDate\":\"2030-01-01T00:00:00Z\"}")
                        .status()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void keepsWhatMayNotBeChangedWhenSomethingElseIs() {
        var order = SampleServiceOrder.golden("PO-KEPT");
        order.put("milestone", List.of("survey"));
        var id = orders.place(SampleServiceOrder.json(order));

        orders.patch(id, "{\"description\":\"ring twice\"}");

        assertThat(orders.read(id).at("/milestone/0").asString()).isEqualTo("survey");
        assertThat(orders.patch(id, "{\"milestone\":null}").status().value()).isEqualTo(400);
    }

    private int found(String filter, String value) {
        return orders.get("?externalReference.id=PO-SHOWN&serviceOrderItem.%s=%s".formatted(filter, value))
                .body()
                .size();
    }
}
