package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.Batch;
import java.util.List;

/** A batch of product commands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductCommandsDto(@Batch List<ProductCommandDto> command) {}
