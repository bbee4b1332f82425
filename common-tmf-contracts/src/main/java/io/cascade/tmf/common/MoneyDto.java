package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;

/** An amount in a currency, ISO 4217. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoneyDto(
        String unit,
        BigDecimal value,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public MoneyDto {
        extension = extension == null ? Map.of() : extension;
    }
}
