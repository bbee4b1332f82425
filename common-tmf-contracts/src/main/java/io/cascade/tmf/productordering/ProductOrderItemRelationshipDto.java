package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** A relation between two items of one order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductOrderItemRelationshipDto(
        String id,
        String relationshipType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOrderItemRelationshipDto {
        extension = extension == null ? Map.of() : extension;
    }
}
