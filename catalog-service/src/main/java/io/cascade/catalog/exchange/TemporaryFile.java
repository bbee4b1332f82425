package io.cascade.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Content on its way in or out, kept outside the heap. It is gone when nobody holds it any more. */
public final class TemporaryFile implements AutoCloseable {

    private final FileChannel file;

    private TemporaryFile(FileChannel file) {
        this.file = file;
    }

    public static TemporaryFile create() {
        try {
            var path = Files.createTempFile("cascade-catalog-", ".json");
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

    /** All of it, from its beginning. */
    public InputStream content() {
        try {
            return Channels.newInputStream(file.position(0));
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
}
