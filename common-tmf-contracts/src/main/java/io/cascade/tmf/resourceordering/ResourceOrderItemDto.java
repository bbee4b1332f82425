package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ResourceOrderItemExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.WaitingDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One resource-facing service to build from resources. {@code service} names the customer-facing service that will use them; {@code decompositionRule} the rule that made the item. Both are our extensions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceOrderItemExtras.class)
public record ResourceOrderItemDto(
        String id,
        OrderItemActionType action,
        @Nullable Integer quantity,
        @Nullable OrderItemStateType state,
        @Nullable ResourceRefOrValueDto resource,
        @Nullable RefDto resourceSpecification,
        @Nullable List<ResourceOrderItemRelationshipDto> orderItemRelationship,
        @Nullable RefDto service,
        @Nullable RefDto decompositionRule,
        @Nullable WaitingDto waiting,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceOrderItemDto {
        extension = extension == null ? Map.of() : extension;
    }
}
