package io.cascade.decomposition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

    /** A value as JSON gives it, in the representation that expressions compute with. */
    static Object toCel(Object value) {
        return switch (value) {
            case Integer whole -> whole.longValue();
            case BigDecimal number -> number.doubleValue();
            case Float number -> number.doubleValue();
            default -> value;
        };
    }

    /** The same for the values inside objects, such as what a predecessor produced. */
    static Map<String, Object> toCel(Map<String, Object> values) {
        var converted = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> converted.put(name, toCel(value)));
        return converted;
    }

    /** A computed value as JSON would give it. */
    static Object fromCel(Object value) {
        return value instanceof Long whole && whole == whole.intValue() ? (Object) whole.intValue() : value;
    }
}
