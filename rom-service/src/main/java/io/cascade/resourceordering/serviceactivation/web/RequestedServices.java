package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.resourceordering.serviceactivation.RequestedPart;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceRelationshipDto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The services that a request describes, one inside the other, as a flat list. A service that is described may bear an
 * id: by it other relations of the same request mean the same service.
 */
final class RequestedServices {

    private static final int MOST = 100;

    private final Map<String, Found> byPath = new LinkedHashMap<>();
    private final Map<String, Found> byLabel = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    /** @param path where it stands in the request, ready to be followed by an attribute */
    private record Found(String itemId, String path, ActivatedServiceRefOrValueDto service) {}

    private RequestedServices() {}

    /** @throws RequestRefused when a service in it is neither described nor named, or two bear one id */
    static RequestedServices in(ActivatedServiceRefOrValueDto service) {
        var services = new RequestedServices();
        services.find("", service);
        if (services.byPath.size() > MOST) {
            services.violations.add(
                    new Violation("serviceRelationship", "must describe at most %d services".formatted(MOST)));
        }
        if (!services.violations.isEmpty()) {
            throw RequestRefused.breaksContract(services.violations);
        }
        return services;
    }

    /** The service that the request is about first. */
    List<RequestedPart> parts() {
        return byPath.values().stream().map(this::part).toList();
    }

    private void find(String path, ActivatedServiceRefOrValueDto service) {
        var found = new Found("ROI-%03d".formatted(byPath.size() + 1), path, service);
        byPath.put(path, found);
        var label = service.id();
        if (label != null && byLabel.put(label, found) != null) {
            violations.add(new Violation(path + "id", "belongs to another service too"));
        }
        var relationships = relationshipsOf(service);
        if (relationships.size() > MOST) {
            violations.add(new Violation(path + "serviceRelationship", "must have at most %d entries".formatted(MOST)));
            return;
        }
        for (int i = 0; i < relationships.size(); i++) {
            findRelated(pathOf(found, i), relationships.get(i).service());
        }
    }

    private void findRelated(String path, ActivatedServiceRefOrValueDto related) {
        if (related.serviceSpecification() != null) {
            find(path, related);
        } else if (related.id() == null) {
            violations.add(new Violation(
                    path.substring(0, path.length() - 1),
                    "must name a service by its id or describe one by its serviceSpecification"));
        }
    }

    private RequestedPart part(Found found) {
        return new RequestedService(found.service()).part(found.itemId(), found.path(), relationsOf(found));
    }

    private List<Relation.Draft> relationsOf(Found found) {
        var relationships = relationshipsOf(found.service());
        var relations = new ArrayList<Relation.Draft>();
        for (int i = 0; i < relationships.size(); i++) {
            relations.add(relation(relationships.get(i), byPath.get(pathOf(found, i))));
        }
        return relations;
    }

    private Relation.Draft relation(ActivatedServiceRelationshipDto relationship, @Nullable Found described) {
        var type = relationship.relationshipType();
        var service = relationship.service();
        var within = described != null ? described : byLabel.get(service.id());
        return within == null
                ? new Relation.Draft(
                        type, Objects.requireNonNull(service.id()), false, service.name(), relationship.extension())
                : new Relation.Draft(type, within.itemId(), true, null, relationship.extension());
    }

    private static String pathOf(Found found, int relationship) {
        return "%sserviceRelationship[%d].service.".formatted(found.path(), relationship);
    }

    private static List<ActivatedServiceRelationshipDto> relationshipsOf(ActivatedServiceRefOrValueDto service) {
        return Objects.requireNonNullElse(service.serviceRelationship(), List.of());
    }
}
