package io.cascade.messaging.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** How far away an address is. IPv6 addresses that stand for an IPv4 address are as far away as that one. */
enum AddressKind {
    PUBLIC,
    LOOPBACK,
    /** Private networks, unique local ones, and those behind a carrier's address translation. */
    PRIVATE,
    /** Link-local with the clouds' metadata services, multicast, unspecified, reserved, for documentation, discarded. */
    NEVER;

    private static final List<Network> PRIVATE_NETWORKS = List.of(
            Network.of("10.0.0.0", 8),
            Network.of("172.16.0.0", 12),
            Network.of("192.168.0.0", 16),
            Network.of("100.64.0.0", 10),
            Network.of("192.0.0.0", 24),
            Network.of("198.18.0.0", 15),
            Network.of("fc00::", 7),
            Network.of("64:ff9b:1::", 48));
    private static final List<Network> FORBIDDEN_NETWORKS = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("169.254.0.0", 16),
            Network.of("192.0.2.0", 24),
            Network.of("192.88.99.0", 24),
            Network.of("198.51.100.0", 24),
            Network.of("203.0.113.0", 24),
            Network.of("224.0.0.0", 4),
            Network.of("240.0.0.0", 4),
            Network.of("::", 128),
            Network.of("fe80::", 10),
            Network.of("fec0::", 10),
            Network.of("ff00::", 8),
            Network.of("fd00:ec2::254", 128),
            Network.of("100::", 64),
            Network.of("100:0:0:1::", 64),
            Network.of("2001:db8::", 32),
            Network.of("3fff::", 20),
            Network.of("5f00::", 16),
            // of the protocols in here, Teredo hides an IPv4 address that cannot be judged
            Network.of("2001::", 23));

    /** Where the addresses of a network hide an IPv4 address: compatible, translated, NAT64, 6to4. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(Network.of("::", 96), 12),
            new Embedding(Network.of("::ffff:0:0:0", 96), 12),
            new Embedding(Network.of("64:ff9b::", 96), 12),
            new Embedding(Network.of("2002::", 16), 2));

    /** @param at the byte at which the IPv4 address begins */
    private record Embedding(Network network, int at) {}

    static AddressKind of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        if (isIn(FORBIDDEN_NETWORKS, address)) {
            return NEVER;
        }
        if (isIn(PRIVATE_NETWORKS, address)) {
            return PRIVATE;
        }
        return address instanceof Inet6Address long6 ? ofEmbedded(long6) : PUBLIC;
    }

    private static AddressKind ofEmbedded(Inet6Address address) {
        return EMBEDDINGS.stream()
                .filter(embedding -> embedding.network().contains(address))
                .findFirst()
                .map(embedding -> of(ipv4(address.getAddress(), embedding.at())))
                .orElse(PUBLIC);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static InetAddress ipv4(byte[] bytes, int from) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
