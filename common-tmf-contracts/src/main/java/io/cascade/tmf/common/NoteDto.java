package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.NoteExtras;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text that somebody wrote on an order, a service or a resource. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(NoteExtras.class)
public record NoteDto(
        @Nullable String id,
        @Nullable String author,
        @Nullable Instant date,
        String text,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public NoteDto {
        extension = extension == null ? Map.of() : extension;
    }
}
