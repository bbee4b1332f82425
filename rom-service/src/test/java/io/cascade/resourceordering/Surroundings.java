package io.cascade.resourceordering;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SampleCatalog;
import io.cascade.testing.TestWorkspace;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Everything around resource order management: clients, inventory, network, catalog, subscribers and time. */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    MutableClock time() {
        return MutableClock.startingAt(ResourceOrderBuilder.NINE);
    }

    @Bean
    NetworkStub network() {
        return new NetworkStub();
    }

    @Bean
    InventoryStub inventory() {
        return new InventoryStub();
    }

    @Bean
    DynamicPropertyRegistrar addresses(NetworkStub network, InventoryStub inventory) {
        return properties -> {
            properties.add("cascade.network.url", network::url);
            properties.add("cascade.inventory.url", inventory::url);
            properties.add("cascade.callback.url", () -> "http://rom.example.com");
        };
    }

    /** At work from the moment when the catalog has arrived. */
    @Bean
    @Lazy
    OrderApi orders(RestTestClient client, TestWorkspace workspace, ReleasedCatalog catalog) {
        SampleCatalog.releaseTo(workspace);
        Awaitility.await().until(() -> catalog.current().isPresent());
        return new OrderApi(client, "/tmf-api/resourceOrderingManagement/v4/resourceOrder");
    }

    @Bean
    @Lazy
    EventTopic events(TestWorkspace workspace) {
        return new EventTopic(workspace, "tmf.resource-order.v1");
    }
}
