package io.cascade.client.journey;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.Reply;
import io.cascade.client.SuiteClient;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The orders of a suite: each by its id, and with all that came of it. */
public record Orders(SuiteClient suite) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int PARTIAL_CONTENT = 206;
    private static final String CORRELATION = "X-Correlation-Id";

    /** Posts a product order under a correlation id of the caller's choice. */
    public ProductOrderDto place(JsonNode order, String correlationId) {
        return suite.com()
                .post(Paths.PRODUCT_ORDER, order, Map.of(CORRELATION, correlationId))
                .expect(CREATED)
                .as(ProductOrderDto.class);
    }

    public ProductOrderDto productOrder(String id) {
        return reply(id).as(ProductOrderDto.class);
    }

    /** The product order as the service gives it. */
    public JsonNode asIs(String id) {
        return reply(id).json();
    }

    /** The newest first, if the service sorts so. */
    public List<ProductOrderDto> list(String query) {
        return suite.com()
                .get(Paths.PRODUCT_ORDER + "?" + query)
                .expect(OK, PARTIAL_CONTENT)
                .asListOf(ProductOrderDto.class);
    }

    /** A product order with the service orders that serve it, and the resource orders that serve those. */
    public Journey journey(String id) {
        ProductOrderDto productOrder = productOrder(id);
        List<ServiceOrderDto> serviceOrders =
                servingOrders(suite.som(), Paths.SERVICE_ORDER, id, ServiceOrderDto.class);
        List<ResourceOrderDto> resourceOrders = serviceOrders.stream()
                .flatMap(order ->
                        servingOrders(suite.rom(), Paths.RESOURCE_ORDER, order.id(), ResourceOrderDto.class).stream())
                .toList();
        return new Journey(productOrder, serviceOrders, resourceOrders);
    }

    private Reply reply(String id) {
        return suite.com().get(Paths.PRODUCT_ORDER + "/" + encode(id)).expect(OK);
    }

    /** How many product orders there are that the query selects. */
    public long count(String query) {
        return suite.com()
                .get(Paths.PRODUCT_ORDER + "?limit=1" + query)
                .expect(OK, PARTIAL_CONTENT)
                .total();
    }

    private static <T> List<T> servingOrders(Endpoint service, String path, String parent, Class<T> type) {
        return service.get("%s?externalReference.id=%s".formatted(path, encode(parent)))
                .expect(OK, PARTIAL_CONTENT)
                .asListOf(type);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
