package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An entry that builds on another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactedEntryDto(
        String type, String id, String href, String name, String version, String lifecycleStatus) {}
