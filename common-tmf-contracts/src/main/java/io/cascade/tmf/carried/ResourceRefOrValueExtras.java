package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.inventory.ResourceAdministrativeStateType;
import io.cascade.tmf.inventory.ResourceOperationalStateType;
import io.cascade.tmf.inventory.ResourceStatusType;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ordered resource carries beside what is worked with. */
public record ResourceRefOrValueExtras(
        @Nullable String category,
        @Nullable String description,
        @Nullable Instant endOperatingDate,
        @Nullable String resourceVersion,
        @Nullable Instant startOperatingDate,
        @Nullable ResourceAdministrativeStateType administrativeState,
        @Nullable List<Feature> activationFeature,
        @Nullable List<Attachment> attachment,
        @Nullable List<NoteDto> note,
        @Nullable ResourceOperationalStateType operationalState,
        @Nullable PlaceDto place,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable ResourceStatusType resourceStatus,
        @Nullable ResourceUsageStateType usageState) {}
