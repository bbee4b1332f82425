package io.cascade.catalog.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an entry's content by the names that TMF gives its attributes; what is not there is simply absent. */
public record Attributes(Map<String, ?> values) {

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** Whether a number of the name is there and at least as high. */
    public boolean isAtLeast(String name, int bound) {
        return values.get(name) instanceof Number number && number.intValue() >= bound;
    }

    public Optional<Attributes> object(String name) {
        return asObject(values.get(name));
    }

    public List<Attributes> objects(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().flatMap(element -> asObject(element).stream()).toList()
                : List.of();
    }

    /** The id that a reference names. */
    public Optional<String> reference(String name) {
        return object(name).flatMap(reference -> reference.text("id"));
    }

    /** The ids that a list of references names. */
    public List<String> references(String name) {
        return objects(name).stream()
                .flatMap(reference -> reference.text("id").stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Attributes> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(new Attributes((Map<String, ?>) map)) : Optional.empty();
    }
}
