package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ExternalReferenceExtras;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identifier that another system gave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ExternalReferenceExtras.class)
public record ExternalReferenceDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String externalReferenceType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ExternalReferenceDto {
        extension = extension == null ? Map.of() : extension;
    }

    /** @param type what it is there, such as {@code productOrder} */
    public static ExternalReferenceDto to(String id, String type) {
        return new ExternalReferenceDto(id, null, null, type, Map.of());
    }

    public ExternalReferenceDto named(@Nullable String known) {
        return new ExternalReferenceDto(id, href, known, externalReferenceType, extension);
    }
}
