package io.cascade.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerritoryTests {

    @Test
    void sizesItsPoolsToTheNumberOfOrders() {
        var territory = new Territory("B1", 3_021);

        assertThat(territory.exchanges()).isEqualTo(2);
        assertThat(territory.pools())
                .containsEntry("OLT-PORT/B1-X0", 2_000)
                .containsEntry("VLAN/B1-X1", 1_021)
                .containsEntry("IPV4/B1-S1-RES", 1_021)
                .containsEntry("CPE/B1-M0", 2_000)
                .hasSize(10);
    }

    @Test
    void givesEveryOrderItsOwnCustomerAndPlace() {
        var territory = new Territory("B1", 100);
        var seen = new HashSet<String>();

        assertThat(IntStream.range(0, 100)
                        .allMatch(line -> seen.add(territory.customerOf(line)) && seen.add(territory.placeOf(line))))
                .isTrue();
    }

    @Test
    void ordersTheRouterOfTheExchangeThatServesThePlace() {
        var territory = new Territory("B1", 3_000);

        assertThat(territory.routerModelOf(1_999)).isEqualTo("B1-M0");
        assertThat(territory.routerModelOf(2_000)).isEqualTo("B1-M1");
        assertThat(territory.routerModels()).containsExactly("B1-M0", "B1-M1");
    }
}
