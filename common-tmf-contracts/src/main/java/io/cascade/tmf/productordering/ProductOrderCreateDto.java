package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductOrderExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product order as a channel posts it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOrderExtras.class)
public record ProductOrderCreateDto(
        @Nullable String externalId,
        @Nullable String category,
        @Nullable String priority,
        @Nullable String description,
        @Nullable Instant requestedStartDate,
        @Nullable Instant requestedCompletionDate,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<PaymentDto> payment,
        @Nullable RefDto billingAccount,
        List<ProductOrderItemDto> productOrderItem,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOrderCreateDto {
        extension = extension == null ? Map.of() : extension;
    }
}
