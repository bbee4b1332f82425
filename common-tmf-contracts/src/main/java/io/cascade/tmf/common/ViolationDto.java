package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One violation of the contract: where it is and what is wrong. Our extension of the Error body. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViolationDto(String path, String message) {}
