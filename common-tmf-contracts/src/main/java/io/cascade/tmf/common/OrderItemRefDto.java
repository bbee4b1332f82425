package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.OrderItemRefExtras;
import java.util.Map;

/** A reference to an item of a service or resource order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(OrderItemRefExtras.class)
public record OrderItemRefDto(
        String itemId, @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public OrderItemRefDto {
        extension = extension == null ? Map.of() : extension;
    }

    public static OrderItemRefDto to(String itemId) {
        return new OrderItemRefDto(itemId, Map.of());
    }
}
