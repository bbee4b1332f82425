package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Condition;
import io.cascade.boundary.filter.Operator;

/**
 * Attributes of what a resource consists of.
 *
 * @param belongs SQL that ties a row of their table, named {@code item}, to one of the resource; nothing when they are found in
 *     the same row
 */
record ItemAttributes(AttributeTable attributes, String belongs) {

    /** Holds when it does for one of the items; {@code ne} when {@code eq} holds for none. */
    Sql condition(Condition condition) {
        if (belongs.isEmpty()) {
            return attributes.condition(condition);
        }
        if (condition.operator() == Operator.NE) {
            return condition(condition.by(Operator.EQ)).within("not %s");
        }
        return attributes
                .condition(condition)
                .within("exists (select 1 from %s where %s and %%s)".formatted(attributes.table(), belongs));
    }
}
