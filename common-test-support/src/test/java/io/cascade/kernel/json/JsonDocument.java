package io.cascade.kernel.json;

import java.util.Map;

/** Stands in for the one of the kernel, which is not on the class path here. */
public record JsonDocument(Map<String, Object> values) {

    public Object get(String name) {
        return values.get(name);
    }

    public Object text(String name) {
        return values.get(name);
    }
}
