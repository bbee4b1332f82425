package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A batch of service commands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCommandsDto(List<ServiceCommandDto> command) {}
