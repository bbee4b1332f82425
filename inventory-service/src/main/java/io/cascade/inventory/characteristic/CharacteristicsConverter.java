package io.cascade.inventory.characteristic;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Keeps {@link Characteristics} as a JSON array in one column. */
@Immutable
@Converter(autoApply = true)
public class CharacteristicsConverter implements AttributeConverter<Characteristics, String> {

    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};
    private static final String EMPTY = "[]";

    @Override
    public String convertToDatabaseColumn(@Nullable Characteristics characteristics) {
        return characteristics == null || characteristics.values().isEmpty()
                ? EMPTY
                : Json.write(characteristics.values().stream()
                        .map(JsonDocument::values)
                        .toList());
    }

    @Override
    public Characteristics convertToEntityAttribute(@Nullable String text) {
        return text == null || text.equals(EMPTY)
                ? Characteristics.NONE
                : new Characteristics(Json.mapper().readValue(text, OBJECTS).stream()
                        .map(JsonDocument::new)
                        .toList());
    }
}
