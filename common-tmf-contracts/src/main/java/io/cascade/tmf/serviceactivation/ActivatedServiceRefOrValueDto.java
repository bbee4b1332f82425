package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.RequestedServiceExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.NoteDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another service: by its id where it is there already, by value where it is to be activated too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(RequestedServiceExtras.class)
public record ActivatedServiceRefOrValueDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String category,
        @Nullable String description,
        @Nullable String name,
        @Nullable String serviceType,
        @Nullable String startMode,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        @Nullable Boolean hasStarted,
        @Nullable Boolean isBundle,
        @Nullable Boolean isServiceEnabled,
        @Nullable Boolean isStateful,
        @Nullable ServiceStateType state,
        @Nullable RefDto serviceSpecification,
        @Nullable List<CharacteristicDto> serviceCharacteristic,
        @Nullable List<ActivatedServiceRelationshipDto> serviceRelationship,
        @Nullable List<NoteDto> note,
        @Nullable List<PlaceDto> place,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<RefDto> supportingResource,
        @Nullable List<ActivatedServiceRefOrValueDto> supportingService,
        @Nullable RefDto decompositionRule,
        @JsonProperty("@type") @Nullable String type,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ActivatedServiceRefOrValueDto {
        extension = extension == null ? Map.of() : extension;
    }
}
