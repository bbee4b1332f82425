package io.cascade.inventory.web;

import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the ids by which entries are looked up among what a wire record mentions. */
public final class Mentioned {

    private Mentioned() {}

    /** The party in the role of the customer; without one, the first party. */
    public static @Nullable String customer(@Nullable List<RelatedPartyDto> parties) {
        if (parties == null || parties.isEmpty()) {
            return null;
        }
        return parties.stream()
                .filter(party -> "customer".equalsIgnoreCase(party.role()))
                .findFirst()
                .orElse(parties.getFirst())
                .id();
    }

    /** The first place that is known by an id. */
    public static @Nullable String place(@Nullable List<PlaceDto> places) {
        return places == null
                ? null
                : places.stream()
                        .map(PlaceDto::id)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    public static @Nullable String id(@Nullable RefDto reference) {
        return reference == null ? null : reference.id();
    }
}
