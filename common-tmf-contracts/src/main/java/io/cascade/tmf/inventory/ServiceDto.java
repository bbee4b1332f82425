package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ServiceExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service instance. On create state and specification are mandatory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceExtras.class)
public record ServiceDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable Instant serviceDate,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        ServiceStateType state,
        RefDto serviceSpecification,
        @Nullable List<CharacteristicDto> serviceCharacteristic,
        @Nullable List<PlaceDto> place,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<ServiceOrderItemRefDto> serviceOrderItem,
        @Nullable List<RefDto> supportingResource,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
