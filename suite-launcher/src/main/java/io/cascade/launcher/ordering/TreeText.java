package io.cascade.launcher.ordering;

import io.cascade.client.journey.Branch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the tree of a journey as lines of text with aligned columns. */
final class TreeText {

    private static final int LABEL_WIDTH = 52;

    private TreeText() {}

    static List<String> draw(Branch root, Instant now) {
        var lines = new ArrayList<String>();
        draw(root, "", "", now, lines);
        return lines;
    }

    private static void draw(Branch branch, String lead, String leadOfChildren, Instant now, List<String> lines) {
        lines.add("%s %-12s %8s  %s"
                .formatted(
                        padded(lead + branch.label()),
                        branch.state(),
                        inWords(branch.duration()),
                        WaitingText.of(branch, now))
                .stripTrailing());
        for (int i = 0; i < branch.children().size(); i++) {
            boolean last = i == branch.children().size() - 1;
            draw(
                    branch.children().get(i),
                    leadOfChildren + (last ? "└─ " : "├─ "),
                    leadOfChildren + (last ? "   " : "│  "),
                    now,
                    lines);
        }
    }

    private static String padded(String label) {
        return label.length() >= LABEL_WIDTH ? label : label + " ".repeat(LABEL_WIDTH - label.length());
    }

    private static String inWords(@Nullable Duration duration) {
        return duration == null ? "" : Durations.inWords(duration);
    }
}
