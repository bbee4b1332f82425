package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** How a service item came to be: the rule, the catalog release, what the rule saw and what it gave. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecompositionTraceDto(
        String childItem,
        String specification,
        String rule,
        String ruleVersion,
        long catalogRelease,
        Map<String, Object> input,
        Map<String, Object> result) {}
