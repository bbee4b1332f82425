package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product that a customer has. On create only the status is mandatory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductExtras.class)
public record ProductDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isBundle,
        @Nullable Instant orderDate,
        @Nullable Instant startDate,
        @Nullable Instant terminationDate,
        ProductStatusType status,
        @Nullable RefDto productOffering,
        @Nullable RefDto productSpecification,
        @Nullable List<CharacteristicDto> productCharacteristic,
        @Nullable List<PlaceDto> place,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<ProductOrderItemRefDto> productOrderItem,
        @Nullable List<RefDto> realizingService,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductDto {
        extension = extension == null ? Map.of() : extension;
    }
}
