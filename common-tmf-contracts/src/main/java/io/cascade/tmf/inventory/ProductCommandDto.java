package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Writes one product by its id; moving to the status it is in changes nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductCommandDto(String key, String correlationId, ProductDto product) {}
