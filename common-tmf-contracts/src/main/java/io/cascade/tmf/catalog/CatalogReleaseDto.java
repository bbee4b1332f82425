package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered, immutable set of catalog entries. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogReleaseDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable Long number,
        @Nullable Instant releaseDate,
        @Nullable List<ManifestEntryDto> manifest) {}
