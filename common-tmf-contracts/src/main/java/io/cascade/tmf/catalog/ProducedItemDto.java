package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One child that a rule produces. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProducedItemDto(
        RefDto specification,
        @Nullable Map<String, String> map,
        @Nullable List<DependencyDto> dependsOn) {}
