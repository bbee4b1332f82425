package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service carries beside what is worked with. */
public record ServiceExtras(
        @Nullable Boolean hasStarted,
        @Nullable Boolean isBundle,
        @Nullable Boolean isServiceEnabled,
        @Nullable Boolean isStateful,
        @Nullable String serviceType,
        @Nullable String startMode,
        @Nullable List<Feature> feature,
        @Nullable List<NoteDto> note,
        @Nullable List<RelatedEntity> relatedEntity,
        @Nullable List<ServiceRelationship> serviceRelationship,
        @Nullable List<ServiceRefOrValueDto> supportingService) {}
