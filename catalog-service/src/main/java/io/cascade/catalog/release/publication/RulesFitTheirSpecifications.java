package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;

import io.cascade.catalog.entry.CatalogEntry;
import java.util.ArrayList;
import java.util.List;

/** A rule refers to specifications that are there, one layer apart, and fills the child's characteristics. */
final class RulesFitTheirSpecifications implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var problems = new ArrayList<Problem>();
        draft.all(DECOMPOSITION_RULE).forEach(rule -> rule(draft, rule, problems));
        return problems;
    }

    private static void rule(ReleaseDraft draft, CatalogEntry rule, List<Problem> problems) {
        var id = rule.attributes().reference("specification").orElse("");
        var isOfProduct = draft.has(PRODUCT_SPECIFICATION, id);
        if (!isOfProduct && !draft.has(SERVICE_SPECIFICATION, id)) {
            problems.add(Problem.of(rule, "specification.id", "there is no active specification " + id));
            return;
        }
        var productions = Production.of(rule);
        if (productions.isEmpty()) {
            problems.add(Problem.of(rule, "produce", "a rule produces something"));
        }
        productions.forEach(produced -> produced(draft, produced, isOfProduct, problems));
    }

    private static void produced(ReleaseDraft draft, Production produced, boolean isOfProduct, List<Problem> problems) {
        draft.find(SERVICE_SPECIFICATION, produced.specificationId())
                .ifPresentOrElse(
                        child -> child(produced, child, isOfProduct, problems),
                        () -> problems.add(missing(produced, "specification.id", produced.specificationId())));
        var dependencies = produced.dependencies();
        for (int i = 0; i < dependencies.size(); i++) {
            if (!draft.has(SERVICE_SPECIFICATION, dependencies.get(i))) {
                problems.add(missing(produced, "dependsOn[%d].id".formatted(i), dependencies.get(i)));
            }
        }
    }

    private static void child(Production produced, CatalogEntry child, boolean isOfProduct, List<Problem> problems) {
        if (ServiceLayer.isResourceFacing(child) == isOfProduct) {
            problems.add(produced.problem(
                    "specification.id",
                    isOfProduct
                            ? "a product decomposes into customer-facing services"
                            : "a service decomposes into resource-facing services"));
        }
        names(produced, child, problems);
        var characteristics = Characteristics.of(child);
        for (var name : produced.mapped()) {
            if (!characteristics.names().contains(name)) {
                problems.add(produced.problem(
                        "map." + name,
                        "%s has no such characteristic".formatted(child.key().id())));
            }
        }
        for (var name : characteristics.mandatoryNames()) {
            if (!produced.mapped().contains(name)) {
                problems.add(produced.problem(
                        "map." + name, "is mandatory for " + child.key().id()));
            }
        }
    }

    /** Expressions call a predecessor by its name, so a rule must not have names of its own. */
    private static void names(Production produced, CatalogEntry child, List<Problem> problems) {
        produced.attributes()
                .object("specification")
                .flatMap(specification -> specification.text("name"))
                .filter(name -> !name.equals(child.description().name()))
                .ifPresent(name -> problems.add(produced.problem(
                        "specification.name",
                        "must be %s, as %s is called"
                                .formatted(
                                        child.description().name(), child.key().id()))));
    }

    private static Problem missing(Production produced, String attribute, String id) {
        return produced.problem(attribute, "there is no active serviceSpecification " + id);
    }
}
