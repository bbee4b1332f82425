package io.cascade.web.spool;

import io.cascade.kernel.refusal.ServiceBusy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes content at the pace of whoever brings it, and gives it at the pace of whoever takes it, with little of it in memory.
 * Whoever writes more than there is room for outside the memory is told {@link ServiceBusy}.
 */
public final class Spool extends OutputStream {

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int LITTLE = 16 * 1024;

    private final Supplier<TemporaryFile> files;
    private final ByteArrayOutputStream little = new ByteArrayOutputStream(1024);
    private @Nullable TemporaryFile file;
    private @Nullable OutputStream end;
    private long size;

    public Spool() {
        this(TemporaryFile::create);
    }

    Spool(Supplier<TemporaryFile> files) {
        this.files = files;
    }

    /** How many bytes it has taken. */
    public long size() {
        return size;
    }

    /** All that it has taken, from its beginning. */
    public InputStream content() {
        return file == null ? new ByteArrayInputStream(little.toByteArray()) : file.content();
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            target(length).write(bytes, offset, length);
            size += length;
        } catch (IOException | UncheckedIOException e) {
            LOG.error("no more can be kept outside the memory", e);
            throw new ServiceBusy("there is no room to take this on now");
        }
    }

    private OutputStream target(int more) throws IOException {
        if (end != null) {
            return end;
        }
        if (size + more <= LITTLE) {
            return little;
        }
        file = files.get();
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
