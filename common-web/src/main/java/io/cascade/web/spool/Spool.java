package io.cascade.web.spool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes content at the pace of whoever brings it, and gives it at the pace of whoever takes it, with little of it in memory. */
public final class Spool extends OutputStream {

    private static final int LITTLE = 16 * 1024;

    private final ByteArrayOutputStream little = new ByteArrayOutputStream(1024);
    private @Nullable TemporaryFile file;
    private @Nullable OutputStream end;
    private long size;

    /** How many bytes it has taken. */
    public long size() {
        return size;
    }

    /** All that it has taken, from its beginning. */
    public InputStream content() {
        return file == null ? new ByteArrayInputStream(little.toByteArray()) : file.content();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target(length).write(bytes, offset, length);
        size += length;
    }

    private OutputStream target(int more) throws IOException {
        if (end != null) {
            return end;
        }
        if (size + more <= LITTLE) {
            return little;
        }
        file = TemporaryFile.create();
        end = file.target();
        little.writeTo(end);
        return end;
    }

    /** Forgets what it has taken. */
    public void clear() {
        close();
        little.reset();
        size = 0;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
        file = null;
        end = null;
    }
}
