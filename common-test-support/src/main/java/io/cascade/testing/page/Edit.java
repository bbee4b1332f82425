package io.cascade.testing.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page does to a file: a block of it becomes another one.
 *
 * @param file its path in the repository
 * @param before nothing when the file is new
 */
record Edit(String file, String before, String after) {

    /** @param lines each with a blank, a minus or a plus before it, as in a diff without its head */
    static Edit ofDiff(String file, List<String> lines) {
        return new Edit(file, without('+', lines), without('-', lines));
    }

    static Edit ofNewFile(String file, List<String> lines) {
        return new Edit(file, "", String.join("\n", lines) + "\n");
    }

    boolean makesFile() {
        return before.isEmpty();
    }

    /** @throws IllegalStateException when the file is not what the page believes it to be */
    String appliedTo(String text) {
        if (makesFile()) {
            return after;
        }
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("%s has not once, as the page says:%n%s".formatted(file, before));
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static String without(char sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.isEmpty() || line.charAt(0) != sign)
                .map(line -> line.isEmpty() ? line : line.substring(1))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
