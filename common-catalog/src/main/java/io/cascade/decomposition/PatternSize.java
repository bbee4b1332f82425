package io.cascade.decomposition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes once its counted repetitions are written out: {@code (a{1,100}){1,100}} is short
 * to read and long to run. An estimate, taken before anything is compiled.
 */
final class PatternSize {

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,6})(?:,(\\d{0,6}))?}");

    private final String pattern;
    private final Deque<Sequence> open = new ArrayDeque<>();
    private Sequence sequence = new Sequence();

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        return new PatternSize(pattern).measure();
    }

    private long measure() {
        var at = 0;
        while (at < pattern.length()) {
            at = next(at);
        }
        while (!open.isEmpty()) {
            closeGroup();
        }
        return sequence.size;
    }

    private int next(int at) {
        switch (pattern.charAt(at)) {
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '{' -> {
                return repetition(at);
            }
            case '[' -> {
                sequence.add(1);
                return endOfClass(at);
            }
            case '\\' -> {
                sequence.add(1);
                return at + 2;
            }
            default -> sequence.add(1);
        }
        return at + 1;
    }

    private void openGroup() {
        open.push(sequence);
        sequence = new Sequence();
    }

    private void closeGroup() {
        if (!open.isEmpty()) {
            var group = sequence.size;
            sequence = open.pop();
            sequence.add(group + 2);
        }
    }

    private int repetition(int at) {
        var times = REPETITION.matcher(pattern).region(at, pattern.length());
        if (!times.lookingAt()) {
            sequence.add(1);
            return at + 1;
        }
        sequence.repeat(mostOf(times));
        return times.end();
    }

    private static long mostOf(MatchResult times) {
        var least = Math.max(1, Long.parseLong(times.group(1)));
        var most = times.group(2);
        if (most == null) {
            return least;
        }
        return most.isEmpty() ? least + 1 : Math.max(1, Long.parseLong(most));
    }

    /** A bracket that comes first belongs to the class and does not end it. */
    private int endOfClass(int at) {
        var first = pattern.startsWith("[^", at) ? at + 2 : at + 1;
        for (int i = first; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\') {
                i++;
            } else if (pattern.charAt(i) == ']' && i > first) {
                return i + 1;
            }
        }
        return pattern.length();
    }

    /** Parts one after another, of which the last may be repeated. */
    private static final class Sequence {

        private long size;
        private long last;

        void add(long part) {
            last = part;
            size = Math.min(size + part, Integer.MAX_VALUE);
        }

        void repeat(long times) {
            size = Math.min(size - last + last * times, Integer.MAX_VALUE);
            last = Math.min(last * times, Integer.MAX_VALUE);
        }
    }
}
