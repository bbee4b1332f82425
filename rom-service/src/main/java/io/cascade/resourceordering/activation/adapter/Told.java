package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element is told: the characteristics of the request, and the same in the element's own words. */
final class Told {

    private final Map<String, Object> characteristics;
    private final Map<String, Object> parameters;

    private Told(Map<String, Object> characteristics) {
        this.characteristics = characteristics;
        this.parameters = new LinkedHashMap<>(characteristics);
    }

    static Told of(ActivationRequest request) {
        return new Told(request.characteristics());
    }

    /** Adds a parameter made of characteristics; left out where the request lacks one of them. */
    Told as(String parameter, String pattern, String... names) {
        if (characteristics.keySet().containsAll(Arrays.asList(names))) {
            parameters.put(
                    parameter,
                    pattern.formatted(
                            Arrays.stream(names).map(characteristics::get).toArray()));
        }
        return this;
    }

    Told with(String parameter, @Nullable Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    Map<String, Object> all() {
        return parameters;
    }
}
