package io.cascade.decomposition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type of a characteristic's value. */
public enum ValueType {
    STRING(SimpleType.STRING) {
        @Override
        public boolean accepts(Object value) {
            return value instanceof String;
        }
    },
    INTEGER(SimpleType.INT) {
        @Override
        public boolean accepts(Object value) {
            return value instanceof Integer || value instanceof Long;
        }
    },
    NUMBER(SimpleType.DOUBLE) {
        @Override
        public boolean accepts(Object value) {
            return value instanceof Number;
        }

        @Override
        Object adapt(Object value) {
            return value instanceof Number number ? (Object) number.doubleValue() : value;
        }
    },
    BOOLEAN(SimpleType.BOOL) {
        @Override
        public boolean accepts(Object value) {
            return value instanceof Boolean;
        }
    },
    ANY(SimpleType.DYN) {
        @Override
        public boolean accepts(Object value) {
            return true;
        }
    };

    private final CelType celType;

    ValueType(CelType celType) {
        this.celType = celType;
    }

    /** Whether a value as JSON gives it is of this type. */
    public abstract boolean accepts(Object value);

    /** A value of this type, in the representation that expressions compute with. */
    Object adapt(Object value) {
        return value;
    }

    CelType celType() {
        return celType;
    }

    /** The type that a catalog names; whatever it does not know holds any value. */
    public static ValueType named(@Nullable String name) {
        return switch (name == null ? "" : name.toLowerCase(Locale.ROOT)) {
            case "string", "text" -> STRING;
            case "integer", "int" -> INTEGER;
            case "number", "decimal", "float" -> NUMBER;
            case "boolean" -> BOOLEAN;
            default -> ANY;
        };
    }

    /** A value as JSON gives it, in the representation that expressions compute with; so are the values inside it. */
    static Object toCel(@Nullable Object value) {
        return switch (value) {
            case null -> NullValue.NULL_VALUE;
            case Integer whole -> whole.longValue();
            case BigInteger number -> number.doubleValue();
            case BigDecimal number -> number.doubleValue();
            case Float number -> number.doubleValue();
            case List<?> list -> list.stream().map(ValueType::toCel).toList();
            case Map<?, ?> object -> toCel(object);
            default -> value;
        };
    }

    private static Map<Object, Object> toCel(Map<?, ?> object) {
        var converted = new LinkedHashMap<Object, Object>();
        object.forEach((name, value) -> converted.put(name, toCel(value)));
        return converted;
    }
}
