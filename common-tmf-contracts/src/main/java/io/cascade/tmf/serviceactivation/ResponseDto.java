package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a request in the end; its body is the JSON text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseDto(@Nullable String statusCode, String body, List<HeaderItemDto> header) {}
