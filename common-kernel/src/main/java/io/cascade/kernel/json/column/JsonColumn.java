package io.cascade.kernel.json.column;

import io.cascade.kernel.json.Json;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an immutable value as JSON in one column. A converter for a type is a subclass that names it.
 *
 * @param <T> a record
 */
@Immutable
public class JsonColumn<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.mapper().readValue(text, type);
    }
}
