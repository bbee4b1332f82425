package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What a note carries beside what is worked with. */
public record NoteExtras(@Nullable String href) {}
