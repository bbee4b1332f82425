package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.RESOURCE_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;

import io.cascade.catalog.entry.CatalogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A resource-facing service names the resources that it is built from, and each says how one is chosen. */
final class ResourcesCanBeAllocated implements PublicationRule {

    /** The attribute that holds the choice, by kind of allocation. */
    private static final Map<String, String> CHOICES = Map.of("pool", "pool", "shared", "name", "assigned", "name");

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var problems = new ArrayList<Problem>();
        draft.all(SERVICE_SPECIFICATION)
                .filter(ServiceLayer::isResourceFacing)
                .forEach(service -> resources(draft, service, problems));
        return problems;
    }

    private static void resources(ReleaseDraft draft, CatalogEntry service, List<Problem> problems) {
        var ids = service.attributes().references("resourceSpecification");
        if (ids.isEmpty()) {
            problems.add(Problem.of(service, "resourceSpecification", "a resource-facing service names at least one"));
        }
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var attribute = "resourceSpecification[%d].id".formatted(i);
            draft.find(RESOURCE_SPECIFICATION, id)
                    .ifPresentOrElse(
                            resource -> allocation(resource, problems),
                            () -> problems.add(Problem.missing(service, attribute, RESOURCE_SPECIFICATION, id)));
        }
    }

    private static void allocation(CatalogEntry resource, List<Problem> problems) {
        var allocation = resource.attributes().object("allocation");
        var kind = allocation.flatMap(one -> one.text("kind")).orElse("");
        if (!CHOICES.containsKey(kind)) {
            add(problems, Problem.of(resource, "allocation.kind", "must be pool, shared or assigned"));
            return;
        }
        var choice = CHOICES.get(kind);
        if (allocation.flatMap(one -> one.text(choice)).isEmpty()) {
            add(problems, Problem.of(resource, "allocation." + choice, "is mandatory for a resource of this kind"));
        }
    }

    /** Several services may be built from one resource: what is wrong with it is said once. */
    private static void add(List<Problem> problems, Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
