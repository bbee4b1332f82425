package io.cascade.catalog.release.publication;

import java.util.List;

/** One thing that must hold between the entries of a release. */
interface PublicationRule {

    /** Everything that stands against it. */
    List<Problem> problems(ReleaseDraft draft);
}
