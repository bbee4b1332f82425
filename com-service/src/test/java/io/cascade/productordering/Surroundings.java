package io.cascade.productordering;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SampleCatalog;
import io.cascade.testing.ServiceTroubles;
import io.cascade.testing.TestWorkspace;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Everything around customer order management: channels, the other services, catalog, subscribers and time. */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    MutableClock time() {
        return MutableClock.startingAt(ProductOrderBuilder.NINE);
    }

    @Bean
    FarSide farSide() {
        return new FarSide();
    }

    @Bean
    DynamicPropertyRegistrar addresses(FarSide farSide) {
        return properties -> List.of("som", "inventory", "network")
                .forEach(name -> properties.add("cascade.%s.url".formatted(name), farSide::url));
    }

    /** At work from the moment when the catalog has arrived. */
    @Bean
    @Lazy
    OrderApi orders(RestTestClient client, TestWorkspace workspace, ReleasedCatalog catalog) {
        SampleCatalog.releaseTo(workspace);
        Awaitility.await().until(() -> catalog.current().isPresent());
        return new OrderApi(client, "/tmf-api/productOrderingManagement/v4/productOrder");
    }

    @Bean
    @Lazy
    ServiceTroubles troublesTold(RestTestClient client) {
        return new ServiceTroubles(client);
    }

    @Bean
    @Lazy
    EventTopic events(TestWorkspace workspace) {
        return new EventTopic(workspace, "tmf.product-order.v1");
    }

    @Bean
    @Lazy
    ServiceOrderManagement som(TestWorkspace workspace) {
        return new ServiceOrderManagement(workspace);
    }
}
