package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.MoneyDto;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment that was made towards the order; its amount is our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable MoneyDto amount,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public PaymentDto {
        extension = extension == null ? Map.of() : extension;
    }
}
