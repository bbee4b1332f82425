package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A specification whose item must be done before. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DependencyDto(
        String id, @Nullable String name, @Nullable Boolean optional) {}
