package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service order carries beside what is worked with. */
public record ServiceOrderExtras(
        @Nullable Instant cancellationDate,
        @Nullable String cancellationReason,
        @Nullable String notificationContact,
        @Nullable List<NoteDto> note,
        @Nullable List<OrderRelationship> orderRelationship) {}
