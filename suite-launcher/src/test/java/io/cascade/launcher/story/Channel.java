package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Paths;
import io.cascade.client.Reply;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.estate.EstateOffering;
import io.cascade.launcher.estate.EstateOrders;
import io.cascade.launcher.sampledata.SampleFiles;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourcePoolDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** What a channel does with the suite: it places orders, finds them again, and looks at what its customers have. */
final class Channel {

    private final SuiteClient suite;

    Channel(SuiteClient suite) {
        this.suite = suite;
    }

    PlacedOrder place(OrderForm order) {
        return placed(tryToPlace(order));
    }

    PlacedOrder placeUnder(String correlation, OrderForm order) {
        return placed(post(order, Map.of("X-Correlation-Id", correlation)));
    }

    /** The same order again under the same key is the order that is there. */
    PlacedOrder placeOnce(String key, OrderForm order) {
        return placed(post(order, Map.of("Idempotency-Key", key)));
    }

    Reply tryToPlace(OrderForm order) {
        return post(order, Map.of());
    }

    PlacedOrder order(String id) {
        return new PlacedOrder(suite, id);
    }

    List<ProductDto> productsOf(String customer) {
        return listOf(ProductDto.class, Paths.PRODUCT + "?relatedParty.id=" + customer);
    }

    List<ServiceDto> servicesOf(String customer) {
        return listOf(ServiceDto.class, Paths.SERVICE + "?relatedParty.id=" + customer);
    }

    ServiceDto service(String id) {
        return one(ServiceDto.class, Paths.SERVICE + "/" + id);
    }

    ResourceDto resource(String id) {
        return one(ResourceDto.class, Paths.RESOURCE + "/" + id);
    }

    ResourcePoolDto pool(String id) {
        return one(ResourcePoolDto.class, Paths.RESOURCE_POOL + "/" + id);
    }

    /** Opens exchanges, addresses and customers for so many lines, and an offering that only they can order. */
    List<OrderForm> newEstate(String name, int lines) {
        var estate = new Estate(name, lines);
        estate.open(suite);
        var offering = new EstateOffering(suite.catalog(), name);
        offering.publish(estate.routerModels());
        awaitOffering(offering.offering());
        var orders = new EstateOrders(
                SampleFiles.shipped().read("orders/golden.json"),
                estate,
                offering.offering(),
                offering.specification());
        return IntStream.range(0, lines)
                .mapToObj(line -> new OrderForm(orders.forLine(line, "story")))
                .toList();
    }

    /** A release travels to the services by its topic: it is there when an order for it is no longer unknown. */
    void awaitOffering(String offering) {
        var probe = OrderForm.golden("CUST-PROBE", "ADDR-42-FIBRE-LANE").forOffering(offering);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                place(probe).becomes(OrderStateType.REJECTED).refusalCodes())
                        .doesNotContain("unknownOffering"));
    }

    private Reply post(OrderForm order, Map<String, String> headers) {
        return suite.com().post(Paths.PRODUCT_ORDER, order.asJson(), headers);
    }

    private PlacedOrder placed(Reply reply) {
        return order(reply.expect(201).as(ProductOrderDto.class).id());
    }

    private <T> T one(Class<T> type, String path) {
        return suite.inventory().get(path).expect(200).as(type);
    }

    private <T> List<T> listOf(Class<T> type, String path) {
        return suite.inventory().get(path).expect(200, 206).asListOf(type);
    }
}
