package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resource order carries beside what is worked with. */
public record ResourceOrderExtras(
        @Nullable Instant completionDate,
        @Nullable Instant expectedCompletionDate,
        @Nullable Instant orderDate,
        @Nullable Instant startDate,
        @Nullable String state,
        @Nullable List<NoteDto> note) {}
