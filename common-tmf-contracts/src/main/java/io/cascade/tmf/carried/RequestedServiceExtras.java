package io.cascade.tmf.carried;

import io.cascade.tmf.inventory.ServiceOrderItemRefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service that shall be activated directly carries beside what is worked with. */
public record RequestedServiceExtras(
        @Nullable String serviceDate,
        @Nullable List<Feature> feature,
        @Nullable List<RelatedEntity> relatedEntity,
        @Nullable List<ServiceOrderItemRefDto> serviceOrderItem) {}
