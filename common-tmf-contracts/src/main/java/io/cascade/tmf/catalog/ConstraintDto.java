package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A condition over the characteristics that must hold, in CEL. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConstraintDto(
        String expression, String message, @Nullable String path) {}
