package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a specification needs which children, with which characteristics, after what. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecompositionRuleDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        RefDto specification,
        @Nullable String when,
        List<ProducedItemDto> produce,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public DecompositionRuleDto {
        extension = extension == null ? Map.of() : extension;
    }
}
