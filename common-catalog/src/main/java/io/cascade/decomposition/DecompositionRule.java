package io.cascade.decomposition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When a specification needs which children. Belongs to one version of the specification that it decomposes.
 *
 * @param when whether the rule applies to an item
 */
public record DecompositionRule(
        String id, String version, String specificationId, Expression when, List<Produced> produced) {

    /** What a refusal calls it. */
    @Override
    public String toString() {
        return "decomposition rule %s/%s".formatted(id, version);
    }

    /**
     * One child that the rule produces.
     *
     * @param map the child's characteristics, computed from the item, its place, or what predecessors produced
     */
    public record Produced(
            String specificationId,
            String specificationName,
            Map<String, Expression> map,
            List<Dependency> dependencies) {

        Object compute(String characteristic, Map<String, Object> values, Allowance allowance) {
            try {
                return Objects.requireNonNull(map.get(characteristic)).evaluate(values, allowance);
            } catch (ExpressionFailed e) {
                throw e.in("%s of %s".formatted(characteristic, specificationName));
            }
        }
    }

    /** A specification whose item must be done first; an optional one only where the order has it. */
    public record Dependency(String specificationId, boolean isOptional) {}
}
