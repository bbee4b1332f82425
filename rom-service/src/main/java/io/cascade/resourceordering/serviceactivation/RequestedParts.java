package io.cascade.resourceordering.serviceactivation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The services that one request asks for.
 *
 * @param parts the service that it is about first, then those that it describes with it
 */
public record RequestedParts(List<RequestedPart> parts) {

    /** The same services, of which more is known. */
    public RequestedParts with(UnaryOperator<RequestedPart> knowledge) {
        return new RequestedParts(parts.stream().map(knowledge).toList());
    }

    /** What cannot be asked for at all, whatever the catalog says. */
    List<Problem> objections() {
        return parts.stream().flatMap(RequestedPart::objections).toList();
    }

    /** The services that are to be, with the ids that they will have; they know each other by these. */
    List<ActivatedService> within(ServiceActivation activation, Supplier<String> serviceIds, Instant at) {
        var ids = parts.stream().collect(Collectors.toMap(RequestedPart::itemId, part -> serviceIds.get()));
        var names = parts.stream().collect(Collectors.toMap(RequestedPart::itemId, RequestedPart::displayName));
        var services = new ArrayList<ActivatedService>();
        for (var part : parts) {
            var relations = part.relations().stream()
                    .map(relation -> relation.resolved(ids, names))
                    .toList();
            var id = Objects.requireNonNull(ids.get(part.itemId()));
            services.add(new ActivatedService(id, activation, part, relations, services.size() + 1, at));
        }
        return services;
    }
}
