package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A header of a monitored request, or of what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeaderItemDto(String name, String value) {}
