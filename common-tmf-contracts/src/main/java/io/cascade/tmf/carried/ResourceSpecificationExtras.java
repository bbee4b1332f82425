package io.cascade.tmf.carried;

import io.cascade.tmf.common.RelatedPartyDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resource specification carries beside what is worked with. */
public record ResourceSpecificationExtras(
        @Nullable String category,
        @Nullable Boolean isBundle,
        @Nullable List<Attachment> attachment,
        @Nullable List<FeatureSpecification> featureSpecification,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<ResourceSpecificationRelationship> resourceSpecRelationship,
        @Nullable Map<String, Object> targetResourceSchema) {}
