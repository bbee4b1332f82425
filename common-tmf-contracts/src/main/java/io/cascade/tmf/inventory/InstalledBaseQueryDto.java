package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.Batch;
import java.util.List;

/** Asks which products live for a customer at a place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledBaseQueryDto(@Batch List<InstalledBaseQuestionDto> query) {}
