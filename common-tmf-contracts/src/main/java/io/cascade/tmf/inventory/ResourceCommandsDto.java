package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.Batch;
import java.util.List;

/** A batch of resource commands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceCommandsDto(@Batch List<ResourceCommandDto> command) {}
