package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ProductOrderItemRefExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order item that made or changed a product. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOrderItemRefExtras.class)
public record ProductOrderItemRefDto(
        String productOrderId,
        @Nullable String productOrderHref,
        String orderItemId,
        @Nullable String orderItemAction,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOrderItemRefDto {
        extension = extension == null ? Map.of() : extension;
    }
}
