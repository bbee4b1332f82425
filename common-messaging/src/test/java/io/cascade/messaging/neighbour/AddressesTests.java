package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTests {

    @Test
    void takesTheAddressesInTurn() {
        var addresses = new Addresses("http://one:1, http://two:2/base");

        assertThat(addresses.expand("/order/{id}", "a b")).hasToString("http://one:1/order/a%20b");
        assertThat(addresses.expand("/order/{id}", Map.of("id", "x"))).hasToString("http://two:2/base/order/x");
        assertThat(addresses.builder().path("/order").build()).hasToString("http://one:1/order");
        assertThat(addresses.uriString("/order").build()).hasToString("http://two:2/base/order");
    }

    @Test
    void staysWithTheOnlyOne() {
        var addresses = new Addresses("http://one:1");

        assertThat(addresses.expand("/a")).isEqualTo(addresses.expand("/a"));
    }
}
