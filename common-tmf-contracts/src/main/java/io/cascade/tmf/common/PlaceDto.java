package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place and the role it plays, by reference or by value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String role,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public PlaceDto {
        extension = extension == null ? Map.of() : extension;
    }

    /** Where something is installed. */
    public static PlaceDto installationAt(String id) {
        return new PlaceDto(id, null, null, "installationAddress", "GeographicAddress", null, Map.of());
    }
}
