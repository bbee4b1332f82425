package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.Batch;
import java.util.List;

/** A batch of service commands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCommandsDto(@Batch List<ServiceCommandDto> command) {}
