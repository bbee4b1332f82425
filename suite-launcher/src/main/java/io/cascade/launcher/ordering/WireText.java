package io.cascade.launcher.ordering;

import io.cascade.kernel.json.Json;
import org.jspecify.annotations.Nullable;

/** Enums as they are spelt on the wire, which is how people know them. */
final class WireText {

    private WireText() {}

    static String of(@Nullable Enum<?> value) {
        return value == null ? "-" : Json.mapper().convertValue(value, String.class);
    }
}
