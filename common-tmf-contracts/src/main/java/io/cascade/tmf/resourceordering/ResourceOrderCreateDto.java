package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ResourceOrderExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource order as it is posted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceOrderExtras.class)
public record ResourceOrderCreateDto(
        @Nullable String name,
        @Nullable String orderType,
        @Nullable String externalId,
        @Nullable String category,
        @Nullable Integer priority,
        @Nullable String description,
        @Nullable Instant requestedStartDate,
        @Nullable Instant requestedCompletionDate,
        @Nullable List<ExternalReferenceDto> externalReference,
        @Nullable List<RelatedPartyDto> relatedParty,
        List<ResourceOrderItemDto> orderItem,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceOrderCreateDto {
        extension = extension == null ? Map.of() : extension;
    }
}
