package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductOrderItemExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.WaitingDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a product order; nested items are the parts of a bundle. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOrderItemExtras.class)
public record ProductOrderItemDto(
        String id,
        OrderItemActionType action,
        @Nullable Integer quantity,
        @Nullable OrderItemStateType state,
        @Nullable ProductRefOrValueDto product,
        @Nullable RefDto productOffering,
        @Nullable List<ItemPriceDto> itemPrice,
        @Nullable RefDto billingAccount,
        @Nullable List<RefDto> payment,
        @Nullable List<ProductOrderItemDto> productOrderItem,
        @Nullable List<ProductOrderItemRelationshipDto> productOrderItemRelationship,
        @Nullable WaitingDto waiting,
        @Nullable List<DecompositionTraceDto> decomposition,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOrderItemDto {
        extension = extension == null ? Map.of() : extension;
    }
}
