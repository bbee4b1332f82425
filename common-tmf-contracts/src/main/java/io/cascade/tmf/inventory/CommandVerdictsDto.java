package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** One verdict for each command of the batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandVerdictsDto(List<CommandVerdictDto> verdict) {}
