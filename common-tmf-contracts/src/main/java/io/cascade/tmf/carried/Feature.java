package io.cascade.tmf.carried;

import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A switchable part of a service or resource, with characteristics of its own. */
public record Feature(
        @Nullable String id,
        @Nullable Boolean isBundle,
        @Nullable Boolean isEnabled,
        String name,
        @Nullable List<RefDto> constraint,
        List<CharacteristicDto> featureCharacteristic,
        @Nullable List<FeatureRelationship> featureRelationship) {}
