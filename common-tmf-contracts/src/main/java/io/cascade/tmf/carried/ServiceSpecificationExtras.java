package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service specification carries beside what is worked with. */
public record ServiceSpecificationExtras(
        @Nullable Boolean isBundle,
        @Nullable List<Attachment> attachment,
        @Nullable List<RefDto> constraint,
        @Nullable List<EntitySpecificationRelationship> entitySpecRelationship,
        @Nullable List<FeatureSpecification> featureSpecification,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<RefDto> serviceLevelSpecification,
        @Nullable List<ServiceSpecificationRelationship> serviceSpecRelationship,
        @Nullable Map<String, Object> targetEntitySchema) {}
