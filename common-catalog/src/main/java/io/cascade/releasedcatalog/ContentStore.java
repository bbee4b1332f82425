package io.cascade.releasedcatalog;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * What need not be in the heap, in a temporary file that only grows. The file loses its name as soon as it is open, so that
 * nothing of it outlives the process, however that ends.
 */
final class ContentStore {

    /** Where no content lies. */
    static final long NOTHING = 0;

    /** No channel: that would be closed for everybody when one of its readers is interrupted. */
    private final RandomAccessFile file;

    private long end;

    ContentStore() {
        file = opened();
        add(new byte[0]);
    }

    /** @return the place of the content: the one given, when the same lies there already */
    synchronized long keep(byte[] content, long place) {
        return place != NOTHING && Arrays.equals(at(place), content) ? place : add(content);
    }

    synchronized byte[] at(long place) {
        try {
            file.seek(place);
            var content = new byte[file.readInt()];
            file.readFully(content);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long add(byte[] content) {
        try {
            file.seek(end);
            file.writeInt(content.length);
            file.write(content);
            var place = end;
            end = file.getFilePointer();
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RandomAccessFile opened() {
        try {
            var path = Files.createTempFile("cascade-catalog-", ".tmp");
            var file = new RandomAccessFile(path.toFile(), "rw");
            forget(path.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
