package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a product specification carries beside what is worked with. */
public record ProductSpecificationExtras(
        @Nullable String brand,
        @Nullable Boolean isBundle,
        @Nullable String productNumber,
        @Nullable List<Attachment> attachment,
        @Nullable List<BundledProductSpecification> bundledProductSpecification,
        @Nullable List<ProductSpecificationRelationship> productSpecificationRelationship,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable List<RefDto> resourceSpecification,
        @Nullable List<RefDto> serviceSpecification,
        @Nullable Map<String, Object> targetProductSchema) {}
