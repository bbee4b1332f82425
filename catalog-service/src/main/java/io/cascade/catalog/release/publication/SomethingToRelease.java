package io.cascade.catalog.release.publication;

import java.util.List;

/** A release holds at least one entry. */
final class SomethingToRelease implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        return draft.entries().isEmpty() ? List.of(new Problem("", "no entry is active")) : List.of();
    }
}
