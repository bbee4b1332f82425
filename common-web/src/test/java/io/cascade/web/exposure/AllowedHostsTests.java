package io.cascade.web.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTests {

    private final AllowedHosts hosts = new AllowedHosts(Set.of("com-service", "Orders.Example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.0.0.1",
                "127.8.9.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "com-service",
                "orders.example",
                "10.0.0.7"
            })
    void allowsTheNamesOfThisMachineAndThoseThatWereGiven(String host) {
        assertThat(hosts.allow(host, "10.0.0.7")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "com-service.evil.example",
                "10.0.0.8",
                "0.0.0.0",
                "127.1",
                "2130706433",
                "256.0.0.1",
                "[::]",
                "[fe80::1]",
                "[nonsense]",
                "",
                " "
            })
    void refusesEveryOtherName(String host) {
        assertThat(hosts.allow(host, "10.0.0.7")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2606:4700::1111]", "[2606:4700:0:0:0:0:0:1111]"})
    void knowsTheAddressAConnectionCameInByHoweverItIsSpelt(String host) {
        assertThat(hosts.allow(host, "2606:4700:0:0:0:0:0:1111")).isTrue();
    }
}
