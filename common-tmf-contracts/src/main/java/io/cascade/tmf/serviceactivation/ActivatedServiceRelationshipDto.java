package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ActivatedServiceRelationshipExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;

/** How one service stands to another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ActivatedServiceRelationshipExtras.class)
public record ActivatedServiceRelationshipDto(
        String relationshipType,
        ActivatedServiceRefOrValueDto service,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ActivatedServiceRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
