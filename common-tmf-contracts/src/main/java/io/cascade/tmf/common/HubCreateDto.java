package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hear of events (the hub of TMF630).
 *
 * @param query a filter such as {@code eventType=ProductOrderStateChangeEvent}; all events of the API without one
 * @param deliverTo our extension: whether events go to the callback itself, or to the listener resources below it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubCreateDto(
        String callback, @Nullable String query, @Nullable HubDeliverToType deliverTo) {}
