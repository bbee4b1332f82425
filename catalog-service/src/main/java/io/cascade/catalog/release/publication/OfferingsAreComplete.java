package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING_PRICE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An offering has its specification, or its parts, and its prices. */
final class OfferingsAreComplete implements PublicationRule {

    private static final Set<String> POLICIES = Set.of("atomic", "bestEffort");

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var problems = new ArrayList<Problem>();
        draft.all(PRODUCT_OFFERING).forEach(offering -> {
            if (offering.attributes().isTrue("isBundle")) {
                bundle(draft, offering, problems);
            } else {
                specification(draft, offering, problems);
            }
            references(draft, offering, "productOfferingPrice", PRODUCT_OFFERING_PRICE, problems);
        });
        return problems;
    }

    private static void bundle(ReleaseDraft draft, CatalogEntry offering, List<Problem> problems) {
        if (offering.attributes().references("bundledProductOffering").isEmpty()) {
            problems.add(Problem.of(offering, "bundledProductOffering", "a bundle has parts"));
        }
        references(draft, offering, "bundledProductOffering", PRODUCT_OFFERING, problems);
        offering.attributes()
                .text("bundlePolicy")
                .filter(policy -> !POLICIES.contains(policy))
                .ifPresent(policy -> problems.add(
                        Problem.of(offering, "bundlePolicy", "must be atomic or bestEffort, not " + policy)));
    }

    private static void specification(ReleaseDraft draft, CatalogEntry offering, List<Problem> problems) {
        var id = offering.attributes().reference("productSpecification");
        if (id.isEmpty()) {
            problems.add(Problem.of(offering, "productSpecification", "an offering that is no bundle names one"));
            return;
        }
        draft.find(PRODUCT_SPECIFICATION, id.get())
                .ifPresentOrElse(
                        specification -> values(offering, specification, problems),
                        () -> problems.add(
                                Problem.missing(offering, "productSpecification.id", PRODUCT_SPECIFICATION, id.get())));
    }

    /** What an offering says of characteristics, it says of those that its specification has. */
    private static void values(CatalogEntry offering, CatalogEntry specification, List<Problem> problems) {
        var known = Characteristics.of(specification).names();
        var uses = offering.attributes().objects("prodSpecCharValueUse");
        for (int i = 0; i < uses.size(); i++) {
            var name = uses.get(i).text("name").orElse("");
            if (!known.contains(name)) {
                problems.add(Problem.of(
                        offering,
                        "prodSpecCharValueUse[%d].name".formatted(i),
                        "%s has no characteristic %s"
                                .formatted(specification.key().id(), name)));
            }
        }
    }

    private static void references(
            ReleaseDraft draft, CatalogEntry offering, String attribute, EntryType wanted, List<Problem> problems) {
        var ids = offering.attributes().references(attribute);
        for (int i = 0; i < ids.size(); i++) {
            if (!draft.has(wanted, ids.get(i))) {
                problems.add(Problem.missing(offering, "%s[%d].id".formatted(attribute, i), wanted, ids.get(i)));
            }
        }
    }
}
