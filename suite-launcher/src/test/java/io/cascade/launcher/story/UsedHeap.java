package io.cascade.launcher.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap that another Java process really needs. */
final class UsedHeap {

    private static final Pattern USED = Pattern.compile("(?:total|used) (\\d+)K(?:, used (\\d+)K)?");

    private UsedHeap() {}

    /** In KiB, after a full collection. */
    static long afterCollectionOf(long pid) {
        tell(pid, "GC.run");
        long used = 0;
        var figures = USED.matcher(tell(pid, "GC.heap_info"));
        while (figures.find()) {
            if (figures.group(2) != null) {
                used += Long.parseLong(figures.group(2));
            }
        }
        return used;
    }

    private static String tell(long pid, String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
