package io.cascade.client.journey;

import io.cascade.kernel.json.Json;
import org.jspecify.annotations.Nullable;

/** Enums as they are spelt on the wire, which is how people know them. */
public final class WireText {

    private WireText() {}

    public static String of(@Nullable Enum<?> value) {
        return value == null ? "-" : Json.mapper().convertValue(value, String.class);
    }
}
