package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ResourceRelationshipExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;

/** A relation between two resources. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceRelationshipExtras.class)
public record ResourceRelationshipDto(
        String relationshipType,
        ResourceRefOrValueDto resource,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
