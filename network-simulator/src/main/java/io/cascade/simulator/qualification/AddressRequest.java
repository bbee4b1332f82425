package io.cascade.simulator.qualification;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.problem.InputCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address as it comes over the wire. */
record AddressRequest(
        @Nullable String id,
        @Nullable String street,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable String accessTechnology,
        @Nullable String exchange,
        @Nullable String distributionPoint,
        @Nullable String servingArea,
        @Nullable Integer freeCapacity,
        @Nullable List<RawJson> alternatives) {

    Address toAddress(InputCheck check, String path) {
        check.that(freeCapacity == null || freeCapacity >= 0, path + ".freeCapacity", "must not be negative");
        return new Address(
                check.text(path + ".id", id),
                check.optionalText(path + ".street", street),
                check.optionalText(path + ".city", city),
                check.optionalText(path + ".postcode", postcode),
                check.optionalText(path + ".accessTechnology", accessTechnology),
                check.optionalText(path + ".exchange", exchange),
                check.optionalText(path + ".distributionPoint", distributionPoint),
                check.optionalText(path + ".servingArea", servingArea),
                freeCapacity,
                alternatives == null ? List.of() : alternatives);
    }
}
