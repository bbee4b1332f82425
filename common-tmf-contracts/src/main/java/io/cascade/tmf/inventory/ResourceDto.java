package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ResourceExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource instance. On create only the name is mandatory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceExtras.class)
public record ResourceDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable Instant startOperatingDate,
        @Nullable Instant endOperatingDate,
        @Nullable ResourceStatusType resourceStatus,
        @Nullable ResourceUsageStateType usageState,
        @Nullable ResourceOperationalStateType operationalState,
        @Nullable ResourceAdministrativeStateType administrativeState,
        @Nullable RefDto resourceSpecification,
        @Nullable List<CharacteristicDto> resourceCharacteristic,
        @Nullable PlaceDto place,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<ResourceUseDto> usedBy,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
