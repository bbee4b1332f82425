package io.cascade.launcher.contract;

import io.cascade.launcher.contract.ServedAddresses.Address;
import java.util.List;
import java.util.stream.Stream;

/** Paths with ids that nothing has, where the id of something stands. */
final class HostileIds {

    private static final List<String> IDS = List.of(
            "-1",
            "0",
            "00",
            "1e9",
            "999999999999999999",
            "99999999999999999999999",
            "%EF%BC%91",
            "%00",
            "%ff",
            "%20",
            "..;",
            "a%2fb",
            "null",
            "x".repeat(3_000),
            "x:(version=1.0)",
            "x:(version=%00)",
            "'%20or%201=1");

    private HostileIds() {}

    static Stream<String> at(Address address) {
        return address.path().contains(ServedAddresses.ID_OF_NOTHING)
                ? IDS.stream().map(id -> address.path().replace(ServedAddresses.ID_OF_NOTHING, id))
                : Stream.empty();
    }
}
