package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.inventory.ServiceOrderItemRefDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ordered service carries beside what is worked with. */
public record ServiceRefOrValueExtras(
        @Nullable String category,
        @Nullable String description,
        @Nullable Instant endDate,
        @Nullable Boolean hasStarted,
        @Nullable Boolean isBundle,
        @Nullable Boolean isServiceEnabled,
        @Nullable Boolean isStateful,
        @Nullable String serviceDate,
        @Nullable String serviceType,
        @Nullable Instant startDate,
        @Nullable String startMode,
        @Nullable List<Feature> feature,
        @Nullable List<NoteDto> note,
        @Nullable List<RelatedEntity> relatedEntity,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<ServiceOrderItemRefDto> serviceOrderItem,
        @Nullable List<ServiceRelationship> serviceRelationship,
        @Nullable List<ServiceRefOrValueDto> supportingService) {}
