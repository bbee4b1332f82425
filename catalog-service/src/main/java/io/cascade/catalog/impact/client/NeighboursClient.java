package io.cascade.catalog.impact.client;

import io.cascade.catalog.impact.OrdersAndProducts;
import io.cascade.platform.client.RemoteServices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks order management (TMF622) and the product inventory (TMF637). */
@Component
class NeighboursClient implements OrdersAndProducts {

    private static final Logger LOG = LoggerFactory.getLogger(NeighboursClient.class);
    private static final ParameterizedTypeReference<List<Found>> FOUND = new ParameterizedTypeReference<>() {};
    private static final String OPEN_ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
            + "?productOrderItem.productOffering.id={offerings}&state={state}&fields=id";
    private static final String LIVE_PRODUCTS =
            "/tmf-api/productInventory/v4/product" + "?productOffering.id={offerings}&status={state}&fields=id,name";

    private final RestClient orders;
    private final RestClient products;

    NeighboursClient(
            RemoteServices services,
            @Value("${cascade.com.url}") String orders,
            @Value("${cascade.inventory.url}") String products) {
        this.orders = services.at(orders);
        this.products = services.at(products);
    }

    @Override
    public Answer openOrders(Set<String> offeringIds) {
        return ask(orders, "order management", OPEN_ORDERS, offeringIds, "acknowledged,pending,held,inProgress");
    }

    @Override
    public Answer liveProducts(Set<String> offeringIds) {
        return ask(products, "the product inventory", LIVE_PRODUCTS, offeringIds, "active");
    }

    private static Answer ask(RestClient neighbour, String name, String question, Set<String> offerings, String state) {
        var variables = Map.of("offerings", String.join(",", new TreeSet<>(offerings)), "state", state);
        try {
            var found = neighbour.get().uri(question, variables).retrieve().body(FOUND);
            return new Answer.Known(found == null ? List.of() : found);
        } catch (RestClientException e) {
            LOG.warn("{} does not tell the impact: {}", name, e.toString());
            return new Answer.NotKnown(name + " does not answer");
        }
    }
}
