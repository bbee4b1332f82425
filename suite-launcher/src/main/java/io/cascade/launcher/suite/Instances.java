package io.cascade.launcher.suite;

import io.cascade.launcher.home.Ports;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many processes run each service.
 *
 * @param counts of those services that more than one process runs
 */
public record Instances(Map<Service, Integer> counts) {

    public static final Instances ONE_OF_EACH = new Instances(Map.of());

    private static final int MOST = 8;

    /**
     * Understands {@code com-service=2,rom-service=3}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public static Instances of(String wish) {
        var counts = new EnumMap<Service, Integer>(Service.class);
        for (String each : wish.split(",")) {
            String[] pair = each.strip().split("=", 2);
            counts.put(serviceNamed(pair[0]), count(pair.length == 2 ? pair[1] : ""));
        }
        return new Instances(counts);
    }

    /** Those that a suite on these ports has. */
    public static Instances on(Ports ports) {
        return new Instances(Arrays.stream(Service.values())
                .collect(Collectors.toMap(service -> service, service -> (int) IntStream.rangeClosed(1, MOST)
                        .filter(number -> ports.byMember().containsKey(new Instance(service, number).name()))
                        .count())));
    }

    /** Every instance, in the order in which they are best started. */
    public List<Instance> all() {
        return Arrays.stream(Service.values())
                .flatMap(service -> of(service).stream())
                .toList();
    }

    /** The instances of a service, the first one first. */
    public List<Instance> of(Service service) {
        return IntStream.rangeClosed(1, counts.getOrDefault(service, 1))
                .mapToObj(number -> new Instance(service, number))
                .toList();
    }

    /** The names of all members of such a suite, infrastructure first. */
    public List<String> members() {
        return Stream.concat(
                        Stream.of(Ports.POSTGRESQL, Ports.KAFKA), all().stream().map(Instance::name))
                .toList();
    }

    /** Whether some service is run by more than one process. */
    public boolean areSeveral() {
        return counts.values().stream().anyMatch(count -> count > 1);
    }

    private static Service serviceNamed(String name) {
        return scalable()
                .filter(service -> service.module().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There can be several instances of %s, not of '%s'"
                        .formatted(scalable().map(Service::module).collect(Collectors.joining(", ")), name)));
    }

    /** The far side keeps what it knows in its own memory. */
    private static Stream<Service> scalable() {
        return Arrays.stream(Service.values())
                .filter(service -> service.database().isPresent());
    }

    private static int count(String text) {
        if (!text.matches("[1-" + MOST + "]")) {
            throw new IllegalArgumentException(
                    "There can be from 1 to %d instances of a service, not '%s'".formatted(MOST, text));
        }
        return Integer.parseInt(text);
    }
}
