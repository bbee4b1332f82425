package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a catalog, category or candidate carries beside what is worked with. */
public record CatalogEntryExtras(
        @Nullable String catalogType,
        @Nullable List<RefDto> category,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable Boolean isRoot,
        @Nullable String parentId,
        @Nullable List<RefDto> productOffering,
        @Nullable List<RefDto> subCategory,
        @Nullable List<RefDto> serviceCandidate,
        @Nullable List<RefDto> resourceCandidate,
        @Nullable RefDto resourceSpecification) {}
