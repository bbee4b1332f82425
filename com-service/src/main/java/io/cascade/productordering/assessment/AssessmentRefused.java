package io.cascade.productordering.assessment;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import java.util.function.Supplier;

/** A party that takes part in the assessment of orders will not look at one as it is asked. */
public final class AssessmentRefused extends RuntimeException {

    private final Party whose;

    private AssessmentRefused(Party whose, RefusedByNeighbour refusal) {
        super(refusal.getMessage(), refusal);
        this.whose = whose;
    }

    /**
     * The answer to a call.
     *
     * @param whose the party that is asked
     * @throws AssessmentRefused with its words when it refused for good
     * @throws RuntimeException when it cannot be asked now
     */
    public static <T> T orAnswer(Party whose, Supplier<T> call) {
        try {
            return RefusedByNeighbour.orAnswer(call);
        } catch (RefusedByNeighbour e) {
            throw new AssessmentRefused(whose, e);
        }
    }

    public Party whose() {
        return whose;
    }
}
