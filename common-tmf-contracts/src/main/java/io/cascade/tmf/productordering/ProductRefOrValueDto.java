package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductRefOrValueExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product that an item adds, changes or ends. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductRefOrValueExtras.class)
public record ProductRefOrValueDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable RefDto productSpecification,
        @Nullable List<CharacteristicDto> productCharacteristic,
        @Nullable List<PlaceDto> place,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductRefOrValueDto {
        extension = extension == null ? Map.of() : extension;
    }
}
