package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.CharacteristicExtras;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A named value of a product, service or resource. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CharacteristicExtras.class)
public record CharacteristicDto(
        @Nullable String id,
        String name,
        @Nullable String valueType,
        Object value,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CharacteristicDto {
        extension = extension == null ? Map.of() : extension;
    }
}
