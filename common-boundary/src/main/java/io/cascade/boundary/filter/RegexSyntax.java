package io.cascade.boundary.filter;

/**
 * The regular expressions that may be searched by: those that PostgreSQL reads as everybody does and that it turns into a
 * small automaton. They have characters, classes, groups, alternatives, anchors and repetitions; nothing refers back or looks
 * around.
 */
final class RegexSyntax {

    /** The most of what PostgreSQL takes behind a brace. */
    private static final int MOST_REPETITIONS = 255;

    private static final int MOST_GROUPS_WITHIN = 20;

    private static final String LETTERS_THAT_MAY_BE_ESCAPED = "dDwWsStnrf";
    private static final String NOT_IN_BRACKETS = "DWS";
    private static final String REPETITIONS = "*+?{";

    private final String text;
    private int at;
    private int groups;

    private RegexSyntax(String text) {
        this.text = text;
    }

    /**
     * How many single characters an expression names when its repetitions are written out, each within those around it.
     *
     * @throws IllegalArgumentException with what is wrong when it is none of these expressions
     */
    static long sizeOf(String expression) {
        var syntax = new RegexSyntax(expression);
        var size = syntax.alternatives();
        if (syntax.at < expression.length()) {
            throw new IllegalArgumentException("closes a group that was not opened");
        }
        return size;
    }

    private long alternatives() {
        long size = sequence();
        while (takes('|')) {
            size += sequence();
        }
        return size;
    }

    private long sequence() {
        long size = 0;
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            size += repeated();
        }
        return size;
    }

    private long repeated() {
        boolean isAnchor = text.charAt(at) == '^' || text.charAt(at) == '$';
        long size = one();
        if (!isRepetition()) {
            return size;
        }
        if (isAnchor) {
            throw new IllegalArgumentException("repeats an anchor");
        }
        size = Math.min(size * times(), Integer.MAX_VALUE);
        takes('?');
        if (isRepetition()) {
            throw new IllegalArgumentException("repeats a repetition");
        }
        return size;
    }

    private boolean isRepetition() {
        return at < text.length() && REPETITIONS.indexOf(text.charAt(at)) >= 0;
    }

    private long one() {
        char next = text.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> bracket();
            case '\\' -> escape(LETTERS_THAT_MAY_BE_ESCAPED);
            case '*', '+', '?', '{' -> throw new IllegalArgumentException("repeats nothing");
            case '}', ']' -> throw new IllegalArgumentException("must have a backslash before %s".formatted(next));
            default -> 1;
        };
    }

    private long group() {
        if (at < text.length() && text.charAt(at) == '?') {
            throw new IllegalArgumentException("must not have (?");
        }
        if (++groups > MOST_GROUPS_WITHIN) {
            throw new IllegalArgumentException(
                    "must not have more than %d groups within each other".formatted(MOST_GROUPS_WITHIN));
        }
        long size = alternatives();
        if (!takes(')')) {
            throw new IllegalArgumentException("does not close a group");
        }
        groups--;
        return Math.max(1, size);
    }

    private long bracket() {
        takes('^');
        for (int first = at; at < text.length(); ) {
            char next = text.charAt(at++);
            if (next == ']') {
                if (at == first + 1) {
                    throw new IllegalArgumentException("has brackets without characters");
                }
                return 1;
            } else if (next == '[' || next == '&') {
                throw new IllegalArgumentException("must have a backslash before %s in brackets".formatted(next));
            } else if (next == '\\') {
                escape(LETTERS_THAT_MAY_BE_ESCAPED.replaceAll("[" + NOT_IN_BRACKETS + "]", ""));
            }
        }
        throw new IllegalArgumentException("does not close its brackets");
    }

    private long escape(String letters) {
        if (at == text.length()) {
            throw new IllegalArgumentException("ends with a backslash");
        }
        char escaped = text.charAt(at++);
        if (Character.isDigit(escaped)) {
            throw new IllegalArgumentException("must not refer back");
        }
        if (Character.isLetter(escaped) && letters.indexOf(escaped) < 0) {
            throw new IllegalArgumentException("must not have \\%s here".formatted(escaped));
        }
        return 1;
    }

    private int times() {
        if (text.charAt(at++) != '{') {
            return 1;
        }
        int least = number();
        int most = takes(',') ? (at < text.length() && text.charAt(at) == '}' ? least + 1 : number()) : least;
        if (!takes('}') || most < least) {
            throw new IllegalArgumentException("has a repetition that is none");
        }
        return Math.max(1, most);
    }

    private int number() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > 3 || Integer.parseInt(text, start, at, 10) > MOST_REPETITIONS) {
            throw new IllegalArgumentException("must repeat by a number up to %d".formatted(MOST_REPETITIONS));
        }
        return Integer.parseInt(text, start, at, 10);
    }

    private boolean takes(char wanted) {
        boolean is = at < text.length() && text.charAt(at) == wanted;
        if (is) {
            at++;
        }
        return is;
    }
}
