package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party and the role it plays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelatedPartyDto(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String role,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public RelatedPartyDto {
        extension = extension == null ? Map.of() : extension;
    }

    /** The customer whom it is about. */
    public static RelatedPartyDto customer(String id) {
        return new RelatedPartyDto(id, null, null, "customer", "Customer", Map.of("@type", "RelatedParty"));
    }
}
