package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.CharacteristicValueUseExtras;
import io.cascade.tmf.common.Carries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that an offering allows for one characteristic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CharacteristicValueUseExtras.class)
public record CharacteristicValueUseDto(
        String name,
        @Nullable List<CharacteristicValueDto> productSpecCharacteristicValue,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CharacteristicValueUseDto {
        extension = extension == null ? Map.of() : extension;
    }
}
