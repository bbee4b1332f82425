package io.cascade.releasedcatalog;

import io.cascade.decomposition.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic that a specification declares.
 *
 * @param allowed the legal values; empty when every value of the type is legal
 */
public record CharacteristicSpecification(
        String name,
        ValueType type,
        boolean isMandatory,
        @Nullable Object defaultValue,
        List<Allowed> allowed) {

    public boolean allows(Object value) {
        return type.accepts(value) && (allowed.isEmpty() || allowed.stream().anyMatch(one -> one.includes(value)));
    }

    /** A legal value, or a range of legal numbers. */
    public record Allowed(
            @Nullable Object value,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {

        boolean includes(Object candidate) {
            if (value != null) {
                return same(value, candidate);
            }
            return candidate instanceof Number number && isInRange(new BigDecimal(number.toString()));
        }

        private boolean isInRange(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) <= 0);
        }

        @Override
        public String toString() {
            return value != null ? value.toString() : from + ".." + to;
        }
    }

    /** Whether two values are the same as JSON sees them: 89 and 89.00 are. */
    public static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        return one.equals(other);
    }
}
