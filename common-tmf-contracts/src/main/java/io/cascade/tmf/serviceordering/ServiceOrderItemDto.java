package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ServiceOrderItemExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.WaitingDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One service to add, change or end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceOrderItemExtras.class)
public record ServiceOrderItemDto(
        String id,
        OrderItemActionType action,
        @Nullable Integer quantity,
        @Nullable OrderItemStateType state,
        ServiceRefOrValueDto service,
        @Nullable List<ServiceOrderItemRelationshipDto> serviceOrderItemRelationship,
        @Nullable WaitingDto waiting,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceOrderItemDto {
        extension = extension == null ? Map.of() : extension;
    }
}
