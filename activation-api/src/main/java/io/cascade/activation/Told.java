package io.cascade.activation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element is told: the characteristics of a command, and the same in the element's own words. */
public final class Told {

    private final Map<String, Object> characteristics;
    private final Map<String, Object> parameters;

    private Told(Map<String, Object> characteristics) {
        this.characteristics = characteristics;
        this.parameters = new LinkedHashMap<>(characteristics);
    }

    /** Everything that is known. */
    public static Told of(NetworkCommand command) {
        return new Told(command.characteristics());
    }

    /**
     * Adds a parameter made of characteristics; left out where the command lacks one of them.
     *
     * @param pattern as of {@link String#format}, for the values of the named characteristics
     */
    public Told as(String parameter, String pattern, String... names) {
        if (characteristics.keySet().containsAll(Arrays.asList(names))) {
            parameters.put(
                    parameter,
                    pattern.formatted(
                            Arrays.stream(names).map(characteristics::get).toArray()));
        }
        return this;
    }

    /** Adds a parameter; left out where there is no value. */
    public Told with(String parameter, @Nullable Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    /** All parameters. */
    public Map<String, Object> all() {
        return parameters;
    }
}
