package io.cascade.launcher.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstateTests {

    @Test
    void sizesItsPoolsToTheNumberOfOrders() {
        var estate = new Estate("B1", 3_021);

        assertThat(estate.exchanges()).isEqualTo(2);
        assertThat(estate.pools())
                .containsEntry("OLT-PORT/B1-X0", 2_000)
                .containsEntry("VLAN/B1-X1", 1_021)
                .containsEntry("IPV4/B1-S1-RES", 1_021)
                .containsEntry("CPE/B1-M0", 2_000)
                .hasSize(10);
    }

    @Test
    void givesEveryOrderItsOwnCustomerAndPlace() {
        var estate = new Estate("B1", 100);
        var seen = new HashSet<String>();

        assertThat(IntStream.range(0, 100)
                        .allMatch(line -> seen.add(estate.customerOf(line)) && seen.add(estate.placeOf(line))))
                .isTrue();
    }

    @Test
    void ordersTheRouterOfTheExchangeThatServesThePlace() {
        var estate = new Estate("B1", 3_000);

        assertThat(estate.routerModelOf(1_999)).isEqualTo("B1-M0");
        assertThat(estate.routerModelOf(2_000)).isEqualTo("B1-M1");
        assertThat(estate.routerModels()).containsExactly("B1-M0", "B1-M1");
    }
}
