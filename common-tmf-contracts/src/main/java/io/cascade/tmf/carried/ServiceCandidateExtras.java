package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service candidate carries beside what is worked with. */
public record ServiceCandidateExtras(@Nullable List<RefDto> category) {}
