package io.cascade.tmf.carried;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a characteristic carries beside what is worked with. */
public record CharacteristicExtras(@Nullable List<CharacteristicRelationship> characteristicRelationship) {}
