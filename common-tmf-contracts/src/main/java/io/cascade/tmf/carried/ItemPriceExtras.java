package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a price of an order item carries beside what is worked with. */
public record ItemPriceExtras(
        @Nullable String description,
        @Nullable String unitOfMeasure,
        @Nullable RefDto billingAccount,
        @Nullable List<PriceAlteration> priceAlteration,
        @Nullable RefDto productOfferingPrice) {}
