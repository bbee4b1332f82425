package io.cascade.decomposition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A computed value as JSON would give it, and as a database can keep it. */
final class JsonValue {

    private JsonValue() {}

    /** @throws Stopped when no attribute can hold it */
    static Object of(Object value) {
        return switch (value) {
            case Long whole -> number(whole);
            case Boolean truth -> truth;
            case Double number -> number(number);
            case String text -> text(text);
            case List<?> list -> list.stream().map(JsonValue::of).toList();
            case Map<?, ?> map -> object(map);
            default -> throw noValue();
        };
    }

    private static Object number(Long whole) {
        if (whole == whole.intValue()) {
            return whole.intValue();
        }
        return whole;
    }

    private static Double number(Double number) {
        if (number.isNaN() || number.isInfinite()) {
            throw noValue();
        }
        return number;
    }

    private static Stopped noValue() {
        return Stopped.byValues(
                "it gives what no characteristic can hold: only texts, numbers, true or false, and lists and objects of them are values");
    }

    private static String text(String text) {
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(JsonValue::isHalfACharacter)) {
            throw Stopped.byValues("it gives a text with U+0000 or half a character in it");
        }
        return text;
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        var object = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> object.put(text(name.toString()), of(value)));
        return object;
    }
}
