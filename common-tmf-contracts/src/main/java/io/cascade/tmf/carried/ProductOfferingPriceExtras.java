package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.CharacteristicValueUseDto;
import io.cascade.tmf.common.RefDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a price of an offering carries beside what is worked with. */
public record ProductOfferingPriceExtras(
        @Nullable Boolean isBundle,
        @Nullable BigDecimal percentage,
        @Nullable Integer recurringChargePeriodLength,
        @Nullable List<BundledOfferingPrice> bundledPopRelationship,
        @Nullable List<RefDto> constraint,
        @Nullable List<RefDto> place,
        @Nullable List<OfferingPriceRelationship> popRelationship,
        @Nullable List<PricingAlgorithm> pricingLogicAlgorithm,
        @Nullable List<CharacteristicValueUseDto> prodSpecCharValueUse,
        @Nullable List<Term> productOfferingTerm,
        @Nullable List<Tax> tax,
        @Nullable Quantity unitOfMeasure) {}
