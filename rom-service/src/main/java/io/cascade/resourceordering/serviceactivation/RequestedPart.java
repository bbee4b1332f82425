package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service as it was asked for.
 *
 * @param itemId names it within its request and in the order that builds it
 * @param path where it stands in the request; empty for the service that the request is about
 * @param isToBeActive whether the request wants it in use, and not in some other state
 * @param bringsSupport whether it describes services that would have to be built to support it
 * @param ruleId the decomposition rule that says what to take over from services that are built before
 */
public record RequestedPart(
        String itemId,
        String path,
        boolean isToBeActive,
        boolean bringsSupport,
        @Nullable String name,
        String specificationId,
        @Nullable String specificationName,
        @Nullable String ruleId,
        Map<String, Object> characteristics,
        List<Relation.Draft> relations,
        @Nullable Instant startDate,
        JsonDocument carried) {

    /** What the service is called as long as nobody gives it another name. */
    String displayName() {
        return Stream.of(Optional.ofNullable(name), Optional.ofNullable(specificationName))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(specificationId);
    }

    /** The same with the name that the catalog has for its specification. */
    public RequestedPart specifiedAs(String catalogName) {
        return new RequestedPart(
                itemId,
                path,
                isToBeActive,
                bringsSupport,
                name,
                specificationId,
                catalogName,
                ruleId,
                characteristics,
                relations,
                startDate,
                carried);
    }

    /** What cannot be asked for at all, whatever the catalog says. */
    Stream<Problem> objections() {
        var state =
                new Problem("stateNotSupported", "a service can only be brought into the state active", path + "state");
        var support = new Problem(
                "supportingServiceNotSupported",
                "services to activate together are described in serviceRelationship",
                path + "supportingService");
        return Stream.concat(
                isToBeActive ? Stream.empty() : Stream.of(state), bringsSupport ? Stream.of(support) : Stream.empty());
    }
}
