package io.cascade.launcher.demo;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the example order has to end with. */
record Expectation(String product, List<Service> service, List<Item> resourceItem) {

    record Service(String name, Map<String, Object> characteristic) {}

    record Item(String name, String service, Set<String> dependsOn, List<Resource> resource) {}

    /**
     * A resource that an item takes.
     *
     * @param first its name if the order is the first after a reset
     */
    record Resource(String specification, String first) {}

    static Expectation shipped() {
        try (InputStream content = Objects.requireNonNull(Expectation.class.getResourceAsStream("expectation.json"))) {
            return Json.mapper().readValue(content, Expectation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int resources() {
        return resourceItem.stream().mapToInt(item -> item.resource().size()).sum();
    }
}
