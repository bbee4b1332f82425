package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of an entry would touch; what is not known is absent, and the reason given. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactDto(
        String id,
        List<ImpactedEntryDto> entry,
        @Nullable List<RefDto> productOrder,
        @Nullable List<RefDto> product,
        List<String> notKnown) {}
