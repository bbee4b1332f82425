package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** How one service stands to another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceRelationshipDto(
        String relationshipType,
        ServiceRefOrValueDto service,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
