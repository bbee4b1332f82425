package io.cascade.catalog.web;

import io.cascade.platform.web.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds text that PostgreSQL cannot keep, wherever it is in what a client sends. */
public final class StorableText {

    private StorableText() {}

    /** One violation for each attribute that holds a character U+0000 somewhere. */
    public static List<Violation> violations(Map<String, ? extends @Nullable Object> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> !isStorable(attribute.getKey()) || !isStorable(attribute.getValue()))
                .map(attribute ->
                        new Violation(attribute.getKey().replace('\0', '?'), "must not hold the character U+0000"))
                .toList();
    }

    private static boolean isStorable(@Nullable Object value) {
        if (value instanceof String text) {
            return text.indexOf('\0') < 0;
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(StorableText::isStorable);
        }
        return !(value instanceof Map<?, ?> object)
                || object.entrySet().stream()
                        .allMatch(inner -> isStorable(inner.getKey()) && isStorable(inner.getValue()));
    }
}
