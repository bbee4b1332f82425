package io.cascade.kernel.lifecycle;

import java.util.Locale;

/** States as people say them. */
public final class StateWords {

    private StateWords() {}

    public static String of(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
