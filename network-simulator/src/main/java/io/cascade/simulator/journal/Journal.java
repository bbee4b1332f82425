package io.cascade.simulator.journal;

import io.cascade.kernel.refusal.ServiceBusy;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The append-only file behind the ledgers: one line {@code {"kind":…,"body":…}} for each entry written, the last line of
 * a key being the true one. Lines reach the operating system before the caller goes on, so they survive the death of
 * this process; they are not forced to the disk. When the file has grown enough it is written anew with what is still
 * remembered. Until it is opened, the journal takes no notes. Only {@link Ledgers} speaks to it, one thread at a time.
 */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final byte[] END = "}\n".getBytes(StandardCharsets.UTF_8);

    private final Path path;
    private final long growth;
    private final Snapshot snapshot;
    private OutputStream file;
    private long size;
    private long rewriteAt;
    private boolean torn;

    /** All that is remembered, as journal lines. */
    @FunctionalInterface
    interface Snapshot {
        void writeTo(OutputStream out) throws IOException;
    }

    private Journal(Path path, long growth, Snapshot snapshot) throws IOException {
        this.path = path;
        this.growth = growth;
        this.snapshot = snapshot;
        this.file = rewritten();
    }

    /** A journal that begins with what is remembered now, whatever stood in the file before. */
    static Journal begin(Path path, long growth, Snapshot snapshot) throws IOException {
        return new Journal(path, growth, snapshot);
    }

    /** @throws ServiceBusy if the file takes nothing more */
    void append(String kind, List<byte[]> bodies) {
        try {
            if (size > rewriteAt) {
                rewrite();
            }
            if (torn) {
                file.write('\n');
            }
            torn = true;
            for (byte[] body : bodies) {
                size += writeLine(file, kind, body);
            }
            torn = false;
        } catch (IOException e) {
            LOG.warn("The journal {} cannot be written: {}", path, e.toString());
            throw new ServiceBusy("the journal takes nothing more");
        }
    }

    static int writeLine(OutputStream out, String kind, byte[] body) throws IOException {
        byte[] begin = ("{\"kind\":\"" + kind + "\",\"body\":").getBytes(StandardCharsets.UTF_8);
        var line = new byte[begin.length + body.length + END.length];
        System.arraycopy(begin, 0, line, 0, begin.length);
        System.arraycopy(body, 0, line, begin.length, body.length);
        System.arraycopy(END, 0, line, begin.length + body.length, END.length);
        out.write(line); // at once: the end of this process cuts off one line at most
        return line.length;
    }

    void close() throws IOException {
        file.close();
    }

    private void rewrite() throws IOException {
        OutputStream former = file;
        file = rewritten();
        torn = false;
        former.close();
    }

    private OutputStream rewritten() throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            snapshot.writeTo(out);
        }
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        size = Files.size(path);
        rewriteAt = size + growth;
        return new FileOutputStream(path.toFile(), true);
    }
}
