package io.cascade.launcher.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The loopback ports of one suite.
 *
 * @param byMember the port of each member, by the member's name
 */
public record Ports(Map<String, Integer> byMember) {

    public static final String POSTGRESQL = "postgresql";
    public static final String KAFKA = "kafka";

    /** Below the range from which the system takes ports for outgoing connections. */
    private static final int FREE_FROM = 20_000;

    private static final int FREE_TO = 32_000;

    /** Two suites that are about to start in one virtual machine must not get the same. */
    private static final Set<Integer> GIVEN_AWAY = ConcurrentHashMap.newKeySet();

    private static final Map<String, Integer> STANDARD = standardPorts();

    /** Name of a further process of a service, and its number. */
    private static final Pattern FURTHER = Pattern.compile("(.+-service)-(\\d)");

    private static final int BETWEEN_INSTANCES = 100;

    /** The ports that the documentation names. */
    public static Ports standard() {
        return new Ports(STANDARD);
    }

    /**
     * The documented ports of these members: what runs a service beside its first process, such as {@code com-service-2},
     * has the port of the first and a hundred more for each number.
     */
    public static Ports standardOf(List<String> members) {
        var ports = new LinkedHashMap<String, Integer>();
        members.forEach(member -> ports.put(member, standardPortOf(member)));
        return new Ports(ports);
    }

    /** Ports that nobody uses at the moment. */
    public static Ports free() {
        return freeFor(STANDARD.keySet());
    }

    /** Ports for these members that nobody uses at the moment. */
    public static Ports freeFor(Collection<String> members) {
        var ports = new LinkedHashMap<String, Integer>();
        members.forEach(member -> {
            int port;
            do {
                port = ThreadLocalRandom.current().nextInt(FREE_FROM, FREE_TO);
            } while (!isFree(port) || !GIVEN_AWAY.add(port));
            ports.put(member, port);
        });
        return new Ports(ports);
    }

    public int of(String member) {
        return Optional.ofNullable(byMember.get(member))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + member));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + of(KAFKA);
    }

    /** The members whose port somebody uses already. */
    public List<String> taken() {
        return byMember.keySet().stream().filter(member -> !isFree(of(member))).toList();
    }

    static Optional<Ports> readFrom(Path file) {
        return new PropertiesFile(file)
                .read()
                .map(values -> values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue()))))
                .map(Ports::new);
    }

    void writeTo(Path file) {
        new PropertiesFile(file)
                .write(byMember.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int standardPortOf(String member) {
        var further = FURTHER.matcher(member);
        return further.matches()
                ? standard().of(further.group(1)) + (Integer.parseInt(further.group(2)) - 1) * BETWEEN_INSTANCES
                : standard().of(member);
    }

    private static Map<String, Integer> standardPorts() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(POSTGRESQL, 15432);
        ports.put(KAFKA, 19092);
        ports.put("com-service", 8081);
        ports.put("som-service", 8082);
        ports.put("rom-service", 8083);
        ports.put("inventory-service", 8084);
        ports.put("catalog-service", 8085);
        ports.put("network-simulator", 8089);
        return ports;
    }
}
