package io.cascade.boundary.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions that PostgreSQL and we match alike, without the explosions of backtracking engines: letters and digits
 * are those of ASCII, a dot is any character, and the ends are those of the whole text.
 *
 * @param size how many single characters it names when its repetitions are written out, which is what a character costs it
 */
record Regex(Pattern pattern, long size) {

    private static final int LONGEST = 200;
    private static final int LARGEST = 1_000;

    static Regex of(String expression) {
        return new Regex(compiled(expression), sizeOf(expression));
    }

    private static Pattern compiled(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL);
    }

    static long sizeOf(String expression) {
        return RegexSyntax.sizeOf(expression);
    }

    /** A longer text is not looked at: neither here nor in a list. */
    boolean isFoundIn(String text, Effort effort) {
        if (text.length() > Filter.LONGEST_MATCHED_TEXT) {
            return false;
        }
        effort.spend(size * text.length());
        return pattern.matcher(text).find();
    }

    /** @throws FilterNotUnderstood when it is none that can be matched cheaply and reads as everybody does */
    static void check(String path, String expression) {
        if (expression.length() > LONGEST) {
            throw refusal(path, "has more than %d characters".formatted(LONGEST));
        }
        try {
            if (sizeOf(expression) > LARGEST) {
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
