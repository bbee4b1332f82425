package io.cascade.kernel.json.column;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Keeps a {@link JsonDocument} as text in its column; PostgreSQL turns it into jsonb where the column says so. */
@Immutable
@Converter(autoApply = true)
public class JsonDocumentConverter implements AttributeConverter<JsonDocument, String> {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JsonDocument document) {
        return document == null ? null : Json.write(document.values());
    }

    @Override
    public @Nullable JsonDocument convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new JsonDocument(Json.mapper().readValue(text, OBJECT));
    }
}
