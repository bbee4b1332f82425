package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as it was taken; its body is the JSON text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestDto(@Nullable String method, @Nullable String to, String body, List<HeaderItemDto> header) {}
