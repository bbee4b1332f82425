package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an offering carries beside what is worked with. */
public record ProductOfferingExtras(
        @Nullable Boolean isSellable,
        @Nullable String statusReason,
        @Nullable List<RefDto> agreement,
        @Nullable List<Attachment> attachment,
        @Nullable List<RefDto> category,
        @Nullable List<RefDto> channel,
        @Nullable List<RefDto> marketSegment,
        @Nullable List<RefDto> place,
        @Nullable List<OfferingRelationship> productOfferingRelationship,
        @Nullable List<Term> productOfferingTerm,
        @Nullable RefDto resourceCandidate,
        @Nullable RefDto serviceCandidate,
        @Nullable RefDto serviceLevelAgreement) {}
