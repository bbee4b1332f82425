package io.cascade.simulator.journal;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The append-only file behind the ledgers: one line {@code {"kind":…,"body":…}} for each entry written, the last line of
 * a key being the true one. Lines reach the operating system before the caller goes on, so they survive the death of
 * this process; they are not forced to the disk. Until it is opened, the journal takes no notes.
 */
@Component
class Journal implements DisposableBean {

    private static final byte[] END = "}\n".getBytes(StandardCharsets.UTF_8);

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable OutputStream file;

    void open(Path path) throws IOException {
        file = new FileOutputStream(path.toFile(), true);
    }

    <T> void append(String kind, List<T> entries, Function<T, byte[]> packing) {
        lock.lock();
        try {
            if (file != null) {
                var lines = new ByteArrayOutputStream(1024);
                for (T entry : entries) {
                    writeLine(lines, kind, packing.apply(entry));
                }
                lines.writeTo(file); // whole lines at once: the end of this process cuts off one at most
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        } finally {
            lock.unlock();
        }
    }

    static void writeLine(OutputStream out, String kind, byte[] body) throws IOException {
        out.write(("{\"kind\":\"" + kind + "\",\"body\":").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.write(END);
    }

    @Override
    public void destroy() throws IOException {
        lock.lock();
        try {
            if (file != null) {
                file.close();
                file = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
