package io.cascade.launcher.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log: where the reason of a failure is found. */
final class LogTail {

    private static final int BYTES = 8 * 1024;
    private static final int LINES = 25;

    private LogTail() {}

    static String of(Path log) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - BYTES));
            String end =
                    new String(java.nio.channels.Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = end.lines().toList();
            return "The end of %s:%n%s"
                    .formatted(log, String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size())));
        } catch (IOException none) {
            return "It left no log at " + log;
        }
    }
}
