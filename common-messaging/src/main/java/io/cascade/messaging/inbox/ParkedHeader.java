package io.cascade.messaging.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A header of a parked record, as an operator sees it.
 *
 * @param value when it is text
 * @param valueBase64 when it is other bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ParkedHeader(
        String key, @Nullable String value, @Nullable String valueBase64) {}
