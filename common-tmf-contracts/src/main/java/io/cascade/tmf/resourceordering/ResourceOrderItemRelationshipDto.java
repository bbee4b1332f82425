package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.OrderItemRefDto;
import java.util.Map;

/** A relation between two items of one resource order; {@code dependsOn} orders their start. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceOrderItemRelationshipDto(
        String relationshipType,
        OrderItemRefDto orderItem,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceOrderItemRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
