package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resource carries beside what is worked with. */
public record ResourceExtras(
        @Nullable String resourceVersion,
        @Nullable List<Feature> activationFeature,
        @Nullable List<Attachment> attachment,
        @Nullable List<NoteDto> note,
        @Nullable List<ResourceLink> resourceRelationship) {}
