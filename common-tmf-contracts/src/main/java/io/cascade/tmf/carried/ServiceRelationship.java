package io.cascade.tmf.carried;

import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one service has to do with another. */
public record ServiceRelationship(
        String relationshipType,
        @Nullable ServiceRefOrValueDto service,
        @Nullable List<CharacteristicDto> serviceRelationshipCharacteristic,
        @Nullable String id,
        @Nullable String href) {}
