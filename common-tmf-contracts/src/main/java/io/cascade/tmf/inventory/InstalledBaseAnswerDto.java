package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The live products found, each with the key of its question. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledBaseAnswerDto(List<InstalledBaseMatchDto> match) {}
