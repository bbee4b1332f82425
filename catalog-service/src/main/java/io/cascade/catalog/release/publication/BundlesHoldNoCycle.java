package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;

import java.util.List;

/** No bundle holds itself. */
final class BundlesHoldNoCycle implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        return Dependencies.ofBundles(draft).cycles().stream()
                .map(cycle -> Problem.of(
                        draft.find(PRODUCT_OFFERING, cycle.getFirst()).orElseThrow(),
                        "bundledProductOffering",
                        "holds itself: " + String.join(" -> ", cycle)))
                .toList();
    }
}
