package io.cascade.decomposition;

import io.cascade.decomposition.DecompositionRule.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A child item that a rule produced.
 *
 * @param characteristics those that could be computed now
 * @param lateCharacteristics those that depend on what predecessors produce
 * @param trace which rule made it, from what
 */
public record DecomposedItem(
        String specificationId,
        String specificationName,
        Map<String, Object> characteristics,
        Set<String> lateCharacteristics,
        List<Dependency> dependencies,
        Trace trace) {

    /** The proof of a decomposition: the rule, what it saw and what it gave. */
    public record Trace(String ruleId, String ruleVersion, Map<String, Object> input, Map<String, Object> result) {}
}
