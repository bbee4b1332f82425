package io.cascade.tmf.carried;

import io.cascade.tmf.common.CharacteristicDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation between ordered resources carries beside what is worked with. */
public record ResourceRelationshipExtras(
        @Nullable String id,
        @Nullable String href,
        @Nullable List<CharacteristicDto> resourceRelationshipCharacteristic) {}
