package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ServiceOrderItemRefExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.OrderItemActionType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order item that made or changed a service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceOrderItemRefExtras.class)
public record ServiceOrderItemRefDto(
        String serviceOrderId,
        @Nullable String serviceOrderHref,
        String itemId,
        @Nullable OrderItemActionType itemAction,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceOrderItemRefDto {
        extension = extension == null ? Map.of() : extension;
    }
}
