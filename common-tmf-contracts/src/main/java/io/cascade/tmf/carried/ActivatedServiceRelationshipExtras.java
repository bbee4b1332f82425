package io.cascade.tmf.carried;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.CharacteristicDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation between services carries beside what is worked with, spelled as the standard spells it. */
public record ActivatedServiceRelationshipExtras(
        @JsonProperty("ServiceRelationshipCharacteristic") @Nullable List<CharacteristicDto> characteristics) {}
