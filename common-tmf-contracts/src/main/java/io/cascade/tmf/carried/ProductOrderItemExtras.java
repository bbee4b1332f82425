package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.ItemPriceDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item of a product order carries beside what is worked with. */
public record ProductOrderItemExtras(
        @Nullable RefDto appointment,
        @Nullable List<ProductTerm> itemTerm,
        @Nullable List<ItemPriceDto> itemTotalPrice,
        @Nullable QualificationItem productOfferingQualificationItem,
        @Nullable List<RefDto> qualification,
        @Nullable QuoteItem quoteItem) {}
