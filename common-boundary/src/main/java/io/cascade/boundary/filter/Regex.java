package io.cascade.boundary.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions that PostgreSQL and we match alike, without the explosions of backtracking engines: letters and digits
 * are those of ASCII, a dot is any character, and the ends are those of the whole text.
 */
final class Regex {

    private static final int LONGEST = 200;
    private static final int LARGEST = 1_000;

    private Regex() {}

    static Pattern compiled(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL);
    }

    /** @throws FilterNotUnderstood when it is none that can be matched cheaply and reads as everybody does */
    static void check(String path, String expression) {
        if (expression.length() > LONGEST) {
            throw refusal(path, "has more than %d characters".formatted(LONGEST));
        }
        try {
            if (RegexSyntax.sizeOf(expression) > LARGEST) {
                throw refusal(
                        path, "has more than %d characters when its repetitions are written out".formatted(LARGEST));
            }
            compiled(expression);
        } catch (PatternSyntaxException e) {
            throw refusal(path, "has " + e.getDescription());
        } catch (IllegalArgumentException e) {
            throw refusal(path, String.valueOf(e.getMessage()));
        }
    }

    private static FilterNotUnderstood refusal(String path, String why) {
        return new FilterNotUnderstood(path, "must be a plain regular expression: it " + why);
    }
}
