package io.cascade.serviceordering;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import io.cascade.testing.TestWorkspace;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Everything around service order management: ROM and the inventory, catalog, clients and time. */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    MutableClock time() {
        return MutableClock.startingAt("2026-03-01T09:00:00Z");
    }

    @Bean
    FarSide farSide() {
        return FarSide.friendly();
    }

    @Bean
    DynamicPropertyRegistrar addresses(FarSide farSide) {
        return properties -> List.of("rom", "inventory")
                .forEach(name -> properties.add("cascade.%s.url".formatted(name), farSide::url));
    }

    /** At work from the moment when the catalog has arrived. */
    @Bean
    @Lazy
    OrderApi orders(RestTestClient client, TestWorkspace workspace, ReleasedCatalog catalog) {
        io.cascade.testing.SampleCatalog.releaseTo(workspace);
        Awaitility.await().until(() -> catalog.current().isPresent());
        return new OrderApi(client, "/tmf-api/serviceOrdering/v4/serviceOrder");
    }

    @Bean
    @Lazy
    ResourceOrderManagement rom(TestWorkspace workspace) {
        return new ResourceOrderManagement(workspace);
    }

    @Bean
    @Lazy
    ServiceTroubles troublesTold(RestTestClient client) {
        return new ServiceTroubles(client);
    }
}
