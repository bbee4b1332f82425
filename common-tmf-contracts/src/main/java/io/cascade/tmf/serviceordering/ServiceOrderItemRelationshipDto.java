package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.OrderItemRefDto;
import java.util.Map;

/** A relation between two items of one service order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceOrderItemRelationshipDto(
        String relationshipType,
        OrderItemRefDto orderItem,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceOrderItemRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
