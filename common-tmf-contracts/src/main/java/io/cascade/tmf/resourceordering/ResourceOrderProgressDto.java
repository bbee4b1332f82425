package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderStateType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a resource order has come: its id, version and state, the items that changed, and why it
 * was refused if it was. Carried by our item events
 * and readable from every event of a resource order.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceOrderProgressDto(
        String id,
        @Nullable Long version,
        OrderStateType state,
        @Nullable List<ExternalReferenceDto> externalReference,
        List<ResourceOrderItemDto> orderItem,
        @Nullable List<OrderErrorDto> errorMessage) {}
