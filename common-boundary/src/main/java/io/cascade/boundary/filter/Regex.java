package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;

/** Matching by a regular expression, which PostgreSQL does without the explosions of backtracking engines. */
final class Regex {

    private static final int LONGEST = 200;
    private static final int LARGEST = 1_000;

    private Regex() {}

    /** @throws RequestRefused when it is none that PostgreSQL can match cheaply and reads as everybody does */
    static Sql matching(String text, Condition condition) {
        var expression = condition.value();
        check(condition.path(), expression);
        return Sql.of(text + " ~ ?", expression);
    }

    private static void check(String path, String expression) {
        if (expression.length() > LONGEST) {
            throw refusal(path, "has more than %d characters".formatted(LONGEST));
        }
        try {
            if (RegexSyntax.sizeOf(expression) > LARGEST) {
                throw refusal(
                        path, "has more than %d characters when its repetitions are written out".formatted(LARGEST));
            }
        } catch (IllegalArgumentException e) {
            throw refusal(path, String.valueOf(e.getMessage()));
        }
    }

    static RequestRefused refusal(String path, String why) {
        return RequestRefused.breaksContract(path, "must be a plain regular expression: it " + why);
    }
}
