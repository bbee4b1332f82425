package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A characteristic that a resource of this specification has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceCharacteristicSpecificationDto(
        String name,
        @Nullable String valueType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceCharacteristicSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
