package io.cascade.web.spool;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Content kept outside the heap. It has no name, and is gone when nobody holds it any more, however its process ends. */
public final class TemporaryFile implements AutoCloseable {

    private final FileChannel file;

    private TemporaryFile(FileChannel file) {
        this.file = file;
    }

    public static TemporaryFile create() {
        try {
            var path = Files.createTempFile("cascade-", ".tmp");
            return new TemporaryFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends to it. */
    public OutputStream target() {
        return Channels.newOutputStream(file);
    }

    /** All of it, from its beginning, for one reader at a time. */
    public InputStream content() {
        try {
            return new StillThere(Channels.newInputStream(file.position(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsers close what they have read. */
    private static final class StillThere extends FilterInputStream {

        StillThere(InputStream content) {
            super(content);
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            return in.readAllBytes();
        }

        @Override
        public void close() {}
    }
}
