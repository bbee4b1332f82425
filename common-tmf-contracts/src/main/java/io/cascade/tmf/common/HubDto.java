package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registered listener (the hub of TMF630). How reaching it goes is our extension and told by a read only.
 *
 * @param pending how many events it has not acknowledged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubDto(
        String id,
        String callback,
        @Nullable String query,
        @Nullable HubDeliverToType deliverTo,
        @Nullable HubStatusType status,
        @Nullable Long pending,
        @Nullable String lastError,
        @Nullable Instant nextAttempt) {}
