package io.cascade.simulator.qualification;

import io.cascade.simulator.json.RawJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be had at a place.
 *
 * @param alternatives what can be offered instead; empty for a serviceable place
 * @param validUntil how long the asker may rely on this verdict
 */
record QualificationVerdict(
        boolean serviceable,
        String reason,
        @Nullable String accessTechnology,
        @Nullable String exchange,
        @Nullable String distributionPoint,
        @Nullable String servingArea,
        List<RawJson> alternatives,
        Instant validUntil) {

    static QualificationVerdict of(Address address, Instant validUntil) {
        boolean serviceable = address.reached() && address.hasRoom();
        return new QualificationVerdict(
                serviceable,
                reason(address),
                address.accessTechnology(),
                address.exchange(),
                address.distributionPoint(),
                address.servingArea(),
                serviceable ? List.of() : address.alternatives(),
                validUntil);
    }

    static QualificationVerdict unknown(String placeId, Instant validUntil) {
        return new QualificationVerdict(
                false, "Address " + placeId + " is not known", null, null, null, null, List.of(), validUntil);
    }

    private static String reason(Address address) {
        if (!address.reached()) {
            return "No access network reaches address " + address.id();
        }
        return address.hasRoom()
                ? "Serviceable by " + address.accessTechnology()
                : "No free capacity at "
                        + (address.distributionPoint() == null
                                ? "the distribution point"
                                : address.distributionPoint());
    }
}
