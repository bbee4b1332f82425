package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.RefExtras;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reference to an entity that lives elsewhere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(RefExtras.class)
public record RefDto(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String version,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public RefDto {
        extension = extension == null ? Map.of() : extension;
    }
}
