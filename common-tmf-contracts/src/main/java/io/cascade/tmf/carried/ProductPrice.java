package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.PriceDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price that was agreed for a product. */
public record ProductPrice(
        @Nullable String description,
        @Nullable String name,
        String priceType,
        @Nullable String recurringChargePeriod,
        @Nullable String unitOfMeasure,
        @Nullable RefDto billingAccount,
        PriceDto price,
        @Nullable RefDto productOfferingPrice,
        @Nullable List<PriceAlteration> productPriceAlteration) {}
