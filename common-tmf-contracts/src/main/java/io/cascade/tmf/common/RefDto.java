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

    /** A reference of which no more is known than the id, until more is said. */
    public static RefDto to(String id) {
        return new RefDto(id, null, null, null, null, Map.of());
    }

    public RefDto at(@Nullable String place) {
        return new RefDto(id, place, name, version, referredType, extension);
    }

    public RefDto named(@Nullable String known) {
        return new RefDto(id, href, known, version, referredType, extension);
    }

    public RefDto inVersion(@Nullable String wanted) {
        return new RefDto(id, href, name, wanted, referredType, extension);
    }

    /** @param type what is referred to, such as {@code Service} */
    public RefDto a(String type) {
        return new RefDto(id, href, name, version, type, extension);
    }
}
