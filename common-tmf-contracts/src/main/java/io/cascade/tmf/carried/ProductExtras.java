package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.ProductRefOrValueDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product carries beside what is worked with. */
public record ProductExtras(
        @Nullable Boolean isCustomerVisible,
        @Nullable String productSerialNumber,
        @Nullable List<AgreementItem> agreement,
        @Nullable RefDto billingAccount,
        @Nullable List<ProductRefOrValueDto> product,
        @Nullable List<ProductPrice> productPrice,
        @Nullable List<ProductRelationship> productRelationship,
        @Nullable List<ProductTerm> productTerm,
        @Nullable List<RefDto> realizingResource) {}
