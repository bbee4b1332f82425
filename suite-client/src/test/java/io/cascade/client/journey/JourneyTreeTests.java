package io.cascade.client.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTreeTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");

    private static final String PRODUCT_ORDER = """
            {"id": "po", "href": "/po", "orderDate": "2026-03-01T12:00:00.000Z", "state": "inProgress",
             "productOrderItem": [{"id": "1", "action": "add", "state": "inProgress",
               "productOffering": {"id": "PO-1", "name": "SuperFibre"},
               "decomposition": [{"childItem": "SOI-001", "specification": "CFS", "rule": "R", "ruleVersion": "1",
                 "catalogRelease": 1, "input": {}, "result": {}}]}]}
            """;
    private static final String SERVICE_ORDER = """
            {"id": "so", "href": "/so", "orderDate": "2026-03-01T12:00:01.000Z", "state": "inProgress",
             "serviceOrderItem": [{"id": "SOI-001", "action": "add", "state": "inProgress",
               "service": {"id": "service-1", "name": "Internet-Access", "serviceSpecification": {"id": "CFS"}}}]}
            """;
    private static final String RESOURCE_ORDER = """
            {"id": "ro", "href": "/ro", "orderDate": "2026-03-01T12:00:02.000Z", "state": "inProgress",
             "orderItem": [{"id": "ROI-001", "action": "add", "state": "inProgress",
               "resourceSpecification": {"id": "RFS", "name": "GPON-Bearer"},
               "service": {"id": "service-1"}}]}
            """;

    @Test
    void hangsEveryItemUnderTheOneThatItServes() {
        Branch root = JourneyTree.of(journey(), NOW);

        Branch product = root.children().getFirst();
        Branch service = product.children().getFirst();
        assertThat(root.all()).hasSize(4);
        assertThat(product.label()).isEqualTo("1 SuperFibre");
        assertThat(service.label()).isEqualTo("SOI-001 Internet-Access");
        assertThat(service.children().getFirst().label()).isEqualTo("ROI-001 GPON-Bearer");
    }

    @Test
    void showsAnItemEvenWhenNobodyKnowsWhomItServes() {
        String orphan = RESOURCE_ORDER.replace("service-1", "another");

        Branch root = JourneyTree.of(
                new Journey(
                        read(PRODUCT_ORDER, ProductOrderDto.class),
                        List.of(),
                        List.of(read(orphan, ResourceOrderDto.class))),
                NOW);

        assertThat(root.children()).extracting(Branch::label).containsExactly("1 SuperFibre", "ROI-001 GPON-Bearer");
    }

    @Test
    void knowsHowLongTheOrderHasTaken() {
        assertThat(JourneyTree.of(journey(), NOW).duration()).hasSeconds(10);
    }

    private static Journey journey() {
        return new Journey(
                read(PRODUCT_ORDER, ProductOrderDto.class),
                List.of(read(SERVICE_ORDER, ServiceOrderDto.class)),
                List.of(read(RESOURCE_ORDER, ResourceOrderDto.class)));
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.mapper().readValue(json, type);
    }
}
