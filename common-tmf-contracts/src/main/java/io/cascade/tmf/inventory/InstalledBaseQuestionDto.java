package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One question to the installed base. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledBaseQuestionDto(
        String key, String customerId, @Nullable String placeId, String productSpecificationId) {}
