package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item of a service order carries beside what is worked with. */
public record ServiceOrderItemExtras(
        @Nullable RefDto appointment,
        @Nullable List<ItemError> errorMessage,
        @Nullable List<ServiceOrderItemDto> serviceOrderItem) {}
