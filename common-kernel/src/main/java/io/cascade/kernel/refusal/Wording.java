package io.cascade.kernel.refusal;

import java.nio.charset.StandardCharsets;

/** Words for the sender of a request that may quote what he has sent: never longer than can be told, never half a character. */
public final class Wording {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 4_000;

    private static final String LEFT_OUT = "…";

    private Wording() {}

    /** The reason of a refusal. */
    public static String ofReason(String text) {
        return bounded(text, LONGEST_REASON);
    }

    /** The text itself, or its beginning and its end. */
    static String bounded(String text, int most) {
        var shortened = text.length() <= most
                ? text
                : text.substring(0, most / 2) + LEFT_OUT + text.substring(text.length() - most / 2 + 1);
        return new String(shortened.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
