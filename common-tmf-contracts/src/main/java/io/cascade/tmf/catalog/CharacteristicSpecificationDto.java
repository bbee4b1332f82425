package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.CharacteristicSpecificationExtras;
import io.cascade.tmf.common.Carries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A characteristic that a product of this specification has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CharacteristicSpecificationExtras.class)
public record CharacteristicSpecificationDto(
        String name,
        @Nullable String valueType,
        @Nullable Boolean configurable,
        @Nullable Integer minCardinality,
        @Nullable List<CharacteristicValueDto> productSpecCharacteristicValue,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CharacteristicSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
