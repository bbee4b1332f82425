package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One entry of a release. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManifestEntryDto(String type, String id, String version) {}
