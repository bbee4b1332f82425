package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ResourceCharacteristicSpecificationExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A characteristic that a resource of this specification has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceCharacteristicSpecificationExtras.class)
public record ResourceCharacteristicSpecificationDto(
        String name,
        @Nullable String valueType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceCharacteristicSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
