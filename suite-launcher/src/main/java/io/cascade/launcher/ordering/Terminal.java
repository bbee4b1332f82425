package io.cascade.launcher.ordering;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A screen that can be drawn upon again and again. */
final class Terminal {

    private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)");
    private static final String CLEAR_BELOW = "\033[J";

    private final PrintWriter out;
    private final int rows;
    private final int columns;
    private int drawn;

    private Terminal(PrintWriter out, int rows, int columns) {
        this.out = out;
        this.rows = rows;
        this.columns = columns;
    }

    /** The one that this process writes to, if the start script found that it is one. */
    static Optional<Terminal> of(PrintWriter out) {
        return size(System.getProperty("cascade.terminal", "")).map(size -> new Terminal(out, size[0], size[1]));
    }

    boolean fits(List<String> lines) {
        return lines.size() < rows;
    }

    /** Puts these lines where the last ones were. */
    void draw(List<String> lines) {
        if (drawn > 0) {
            out.print("\033[" + drawn + "F" + CLEAR_BELOW);
        }
        lines.forEach(line -> out.println(line.length() > columns ? line.substring(0, columns) : line));
        out.flush();
        drawn = lines.size();
    }

    private static Optional<int[]> size(String text) {
        var matcher = SIZE.matcher(text);
        return matcher.matches()
                ? Optional.of(new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))})
                : Optional.empty();
    }
}
