package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import org.jspecify.annotations.Nullable;

/** What an item of a resource order carries beside what is worked with. */
public record ResourceOrderItemExtras(@Nullable RefDto appointment) {}
