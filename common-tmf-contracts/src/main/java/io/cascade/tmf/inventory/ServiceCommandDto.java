package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Writes one service by its id; moving to the state it is in changes nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCommandDto(String key, String correlationId, ServiceDto service) {}
