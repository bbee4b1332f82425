package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.RefDto;

/** One live product. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledBaseMatchDto(String key, RefDto product) {}
