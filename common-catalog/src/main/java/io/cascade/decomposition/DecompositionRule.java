package io.cascade.decomposition;

import java.util.List;
import java.util.Map;

/**
 * When a specification needs which children. Belongs to one version of the specification that it decomposes.
 *
 * @param when whether the rule applies to an item
 */
public record DecompositionRule(
        String id, String version, String specificationId, Expression when, List<Produced> produced) {

    /**
     * One child that the rule produces.
     *
     * @param map the child's characteristics, computed from the item, its place, or what predecessors produced
     */
    public record Produced(
            String specificationId,
            String specificationName,
            Map<String, Expression> map,
            List<Dependency> dependencies) {}

    /** A specification whose item must be done first; an optional one only where the order has it. */
    public record Dependency(String specificationId, boolean isOptional) {}
}
