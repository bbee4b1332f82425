package io.cascade.launcher.check;

import java.util.Objects;

/**
 * One thing that has to be so.
 *
 * @param claim what has to be so
 * @param found what is so instead; empty if the claim is right
 */
public record Check(String claim, String found) {

    public static Check that(String claim, boolean holds, Object found) {
        return new Check(claim, holds ? "" : String.valueOf(found));
    }

    public static Check equal(String claim, Object expected, Object found) {
        return that(claim, Objects.equals(expected, found), "%s instead of %s".formatted(found, expected));
    }

    public boolean holds() {
        return found.isEmpty();
    }

    @Override
    public String toString() {
        return holds() ? "  ok     " + claim : "  WRONG  %s: found %s".formatted(claim, found);
    }
}
