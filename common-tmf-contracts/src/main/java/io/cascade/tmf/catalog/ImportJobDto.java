package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to import from where, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJobDto(
        @Nullable String id,
        @Nullable String href,
        String url,
        @Nullable String path,
        @Nullable String contentType,
        @Nullable JobStateType status,
        @Nullable Instant creationDate,
        @Nullable Instant completionDate,
        @Nullable String errorLog,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ImportJobDto {
        extension = extension == null ? Map.of() : extension;
    }
}
