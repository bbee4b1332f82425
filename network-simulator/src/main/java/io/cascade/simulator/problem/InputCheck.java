package io.cascade.simulator.problem;

import io.cascade.kernel.refusal.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects every fault of one input, so that the caller learns all of them at once, or as many as are told.
 *
 * <p>The reading methods answer a stand-in for a faulty value; {@link #done()} must be called before any value is used.
 */
public final class InputCheck {

    private static final int LONGEST_TEXT = 2000;

    private final Violations faults = new Violations();

    /** The text at {@code path}, which must be there. */
    public String text(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            fault(path, "is missing");
            return "";
        }
        return bounded(path, value);
    }

    /** The text at {@code path}, which may be absent. */
    public @Nullable String optionalText(String path, @Nullable String value) {
        return value == null ? null : bounded(path, value);
    }

    /** The constant of {@code type} that {@code value} spells in lower case. */
    public <E extends Enum<E>> E oneOf(String path, @Nullable String value, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> spelling(constant).equals(value))
                .findFirst()
                .orElseGet(() -> {
                    List<String> spellings =
                            Arrays.stream(constants).map(InputCheck::spelling).toList();
                    fault(path, "must be one of " + String.join(", ", spellings));
                    return constants[0];
                });
    }

    /** Records a fault at {@code path} unless {@code holds}. */
    public void that(boolean holds, String path, String complaint) {
        if (!holds) {
            fault(path, complaint);
        }
    }

    /** Ends the check. @throws RequestRefused (400) naming every fault, if there is one */
    public void done() {
        faults.refuse();
    }

    private String bounded(String path, String value) {
        that(value.length() <= LONGEST_TEXT, path, "is longer than " + LONGEST_TEXT + " characters");
        return value;
    }

    private void fault(String path, String complaint) {
        faults.add(path, complaint);
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
