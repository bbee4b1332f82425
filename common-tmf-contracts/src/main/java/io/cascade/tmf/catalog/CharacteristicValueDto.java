package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.CharacteristicValueExtras;
import io.cascade.tmf.common.Carries;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value or a range of values of a characteristic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CharacteristicValueExtras.class)
public record CharacteristicValueDto(
        @Nullable Object value,
        @Nullable Boolean isDefault,
        @Nullable BigDecimal valueFrom,
        @Nullable BigDecimal valueTo,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CharacteristicValueDto {
        extension = extension == null ? Map.of() : extension;
    }
}
