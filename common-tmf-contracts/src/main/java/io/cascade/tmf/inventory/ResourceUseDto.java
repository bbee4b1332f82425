package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who uses a resource: the service and the resource order item that asked for it. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceUseDto(
        String serviceId, @Nullable String serviceName, String resourceOrderId, String resourceOrderItemId) {}
