package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Which adapter activates a resource-facing service, until when, and whether the network is read back. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivationDto(
        String adapter, @Nullable String deadline, @Nullable Boolean readBack) {}
