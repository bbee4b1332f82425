package io.cascade.resourceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.OrderApi;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Each list by each attribute that it says it can be sorted by, those included that are the same for all of its entries. */
@ResourceOrderingTest
class SortedListsIT {

    private static final String BEFORE_NAMES = ", but by ";

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ServiceActivationClient.API + "/service",
                ServiceActivationClient.API + "/monitor",
                "/tmf-api/resourceOrderingManagement/v4/resourceOrder",
                "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder"
            })
    void everyAttributeSortsBothWays(String list) {
        var orders = new OrderApi(client, list);
        var refusal = orders.get("?sort=nonsense").body().get("reason").asString();
        var names = List.of(refusal.substring(refusal.indexOf(BEFORE_NAMES) + BEFORE_NAMES.length())
                .split(", "));

        assertThat(names).contains("@type", "id", "state");
        assertThat(names.stream()
                        .flatMap(name -> Stream.of(name, "-" + name, "id," + name, name + "&fields=none"))
                        .filter(sort -> !orders.get("?sort=" + sort).status().is2xxSuccessful()))
                .isEmpty();
    }
}
