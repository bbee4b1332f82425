package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a resource shows, held against the filters that its list takes. */
public final class ShownAttributes {

    private static final int BAD_REQUEST = 400;

    private ShownAttributes() {}

    private record Shown(String path, String value) {

        boolean canBeQuoted() {
            return !value.contains("\"");
        }
    }

    /**
     * Fails when the list takes a filter by something that the resource shows, and does not find the resource by it. The
     * resource must be at rest.
     *
     * @return the paths by which it is found; filters by the others are refused
     */
    public static Set<String> thatFind(OrderApi resources, String id) {
        return shownAt("", resources.read(id))
                .distinct()
                .filter(Shown::canBeQuoted)
                .filter(shown -> isFound(resources, id, shown))
                .map(Shown::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFound(OrderApi resources, String id, Shown shown) {
        var reply = resources.find(id, shown.path(), "\"%s\"".formatted(shown.value()));
        if (reply.status().value() == BAD_REQUEST) {
            return false;
        }
        assertThat(reply.body()).as("found by %s", shown).hasSize(1);
        return true;
    }

    private static Stream<Shown> shownAt(String path, JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .flatMap(property -> shownAt(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(), property.getValue()));
        }
        return node.isArray()
                ? node.valueStream().flatMap(entry -> shownAt(path, entry))
                : Stream.of(new Shown(path, node.asString()));
    }
}
