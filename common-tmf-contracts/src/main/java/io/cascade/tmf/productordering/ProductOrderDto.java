package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductOrderExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product order as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOrderExtras.class)
public record ProductOrderDto(
        String id,
        String href,
        @Nullable String externalId,
        @Nullable String category,
        @Nullable String priority,
        @Nullable String description,
        @Nullable Instant requestedStartDate,
        @Nullable Instant requestedCompletionDate,
        Instant orderDate,
        @Nullable Instant expectedCompletionDate,
        @Nullable Instant completionDate,
        OrderStateType state,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<PaymentDto> payment,
        @Nullable RefDto billingAccount,
        List<ProductOrderItemDto> productOrderItem,
        @Nullable List<OrderErrorDto> productOrderErrorMessage,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOrderDto {
        extension = extension == null ? Map.of() : extension;
    }
}
