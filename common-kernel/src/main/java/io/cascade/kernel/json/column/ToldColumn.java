package io.cascade.kernel.json.column;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Keeps a value in one column as it was told, so that it is shown and searched like that. What is decided by is read out of it
 * here and nowhere else. A converter for a type is a subclass that names it.
 *
 * @param <T> an immutable value
 */
@Immutable
public class ToldColumn<T> implements AttributeConverter<T, String> {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Function<T, Object> told;
    private final Function<JsonNode, T> read;

    private ToldColumn(Function<T, Object> told, Function<JsonNode, T> read) {
        this.told = told;
        this.read = read;
    }

    /** A value that was told as an object. */
    public abstract static class OfOne<T> extends ToldColumn<T> {

        protected OfOne(Function<T, JsonDocument> told, Function<Told, T> read) {
            super(value -> told.apply(value).values(), node -> read.apply(new Told(node)));
        }
    }

    /** A value that was told as an array of objects. */
    public abstract static class OfMany<T> extends ToldColumn<T> {

        protected OfMany(Function<T, List<JsonDocument>> told, Function<List<Told>, T> read) {
            super(
                    value ->
                            told.apply(value).stream().map(JsonDocument::values).toList(),
                    node -> read.apply(node.values().stream().map(Told::new).toList()));
        }
    }

    /** An object as it was told, while it is read: what is not there, or is of another type, is absent. */
    public record Told(JsonNode node) {

        public JsonDocument whole() {
            return new JsonDocument(Json.mapper().convertValue(node, OBJECT));
        }

        public @Nullable String text(String name) {
            var value = node.path(name);
            return value.isString() ? value.asString() : null;
        }

        public @Nullable BigDecimal number(String name) {
            var value = node.path(name);
            return value.isNumber() ? value.decimalValue() : null;
        }

        /** One of which everything is absent, where there is none. */
        public Told object(String name) {
            return new Told(node.path(name));
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : Json.write(told.apply(value));
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read.apply(Json.mapper().readTree(text));
    }
}
