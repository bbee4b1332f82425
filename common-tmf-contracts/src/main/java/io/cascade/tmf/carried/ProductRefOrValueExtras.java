package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.inventory.ProductOrderItemRefDto;
import io.cascade.tmf.inventory.ProductStatusType;
import io.cascade.tmf.productordering.ProductRefOrValueDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ordered product carries beside what is worked with. */
public record ProductRefOrValueExtras(
        @Nullable String description,
        @Nullable Boolean isBundle,
        @Nullable Boolean isCustomerVisible,
        @Nullable Instant orderDate,
        @Nullable String productSerialNumber,
        @Nullable Instant startDate,
        @Nullable Instant terminationDate,
        @Nullable List<AgreementItem> agreement,
        @Nullable RefDto billingAccount,
        @Nullable List<ProductRefOrValueDto> product,
        @Nullable RefDto productOffering,
        @Nullable List<ProductOrderItemRefDto> productOrderItem,
        @Nullable List<ProductPrice> productPrice,
        @Nullable List<ProductRelationship> productRelationship,
        @Nullable List<ProductTerm> productTerm,
        @Nullable List<RefDto> realizingResource,
        @Nullable List<RefDto> realizingService,
        @Nullable List<RelatedPartyDto> relatedParty,
        @Nullable ProductStatusType status) {}
