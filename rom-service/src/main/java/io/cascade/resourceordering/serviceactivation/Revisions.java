package io.cascade.resourceordering.serviceactivation;

import jakarta.persistence.Embeddable;

/**
 * What the inventory has to be told of a service, counted, and how much of that it was told.
 *
 * @param revision the latest that there is
 * @param written the latest that the inventory has; none is 0
 */
@Embeddable
public record Revisions(int revision, int written) {

    static final Revisions FIRST = new Revisions(1, 0);

    Revisions raised() {
        return new Revisions(revision + 1, written);
    }

    /** An answer to what was sent earlier changes nothing. */
    Revisions written(int sent) {
        return new Revisions(revision, Math.max(written, sent));
    }

    boolean isUnwritten() {
        return written < revision;
    }
}
