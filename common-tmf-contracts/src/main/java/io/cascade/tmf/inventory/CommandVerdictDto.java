package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.RefDto;
import org.jspecify.annotations.Nullable;

/** How one command ended; a refusal names a code and a message. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandVerdictDto(
        String key,
        CommandOutcomeType outcome,
        @Nullable String code,
        @Nullable String message,
        @Nullable AllocatedResourceDto resource,
        @Nullable RefDto entity) {}
