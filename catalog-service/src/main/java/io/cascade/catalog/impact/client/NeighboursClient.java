package io.cascade.catalog.impact.client;

import io.cascade.catalog.impact.OrdersAndProducts;
import io.cascade.messaging.neighbour.RemoteServices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks order management (TMF622) and the product inventory (TMF637): about some offerings at a time, page by page. */
@Component
class NeighboursClient implements OrdersAndProducts {

    private static final Logger LOG = LoggerFactory.getLogger(NeighboursClient.class);
    private static final String OPEN_ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
            + "?productOrderItem.productOffering.id={offerings}&state={state}&fields=id";
    private static final String LIVE_PRODUCTS =
            "/tmf-api/productInventory/v4/product" + "?productOffering.id={offerings}&status={state}&fields=id,name";

    private static final int MOST_FOUND = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final RestClient orders;
    private final RestClient products;
    private final Clock clock;

    NeighboursClient(
            RemoteServices services,
            @Value("${cascade.com.url}") String orders,
            @Value("${cascade.inventory.url}") String products,
            Clock clock) {
        this.orders = services.at(orders);
        this.products = services.at(products);
        this.clock = clock;
    }

    @Override
    public Answer openOrders(Set<String> offeringIds) {
        return new Inquiry(orders, "order management", OPEN_ORDERS, "acknowledged,pending,held,inProgress")
                .about(offeringIds);
    }

    @Override
    public Answer liveProducts(Set<String> offeringIds) {
        return new Inquiry(products, "the product inventory", LIVE_PRODUCTS, "active").about(offeringIds);
    }

    /** What one neighbour is asked, and has said so far. */
    private final class Inquiry {

        private final RestClient neighbour;
        private final String name;
        private final String question;
        private final String state;
        private final Map<String, Found> found = new LinkedHashMap<>();
        private final Instant end = clock.instant().plus(LONGEST);

        private Inquiry(RestClient neighbour, String name, String question, String state) {
            this.neighbour = neighbour;
            this.name = name;
            this.question = question;
            this.state = state;
        }

        private Answer about(Set<String> offerings) {
            try {
                for (var slice : OfferingSlices.of(offerings)) {
                    var variables = Map.of("offerings", String.join(",", slice), "state", state);
                    for (var pages = new ListPages(neighbour, question, variables); pages.hasNext(); ) {
                        if (found.size() >= MOST_FOUND) {
                            return soFar(name + " knows more than can be told");
                        }
                        if (clock.instant().isAfter(end)) {
                            return soFar(name + " does not tell all in time");
                        }
                        pages.next().forEach(one -> found.putIfAbsent(one.id(), one));
                    }
                }
                return new Answer.Known(List.copyOf(found.values()));
            } catch (RestClientException e) {
                LOG.warn("{} does not tell the impact: {}", name, e.toString());
                return soFar(name + " does not answer");
            }
        }

        private Answer soFar(String reason) {
            return found.isEmpty()
                    ? new Answer.NotKnown(reason)
                    : new Answer.PartlyKnown(List.copyOf(found.values()), reason);
        }
    }
}
