package io.cascade.catalog.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of something large that can be in memory as a whole.
 *
 * @param bytes as they are stored
 */
public record Slice<K>(List<K> keys, long bytes) {

    /** What one has at most, but for a single key that has more by itself. */
    public static final long MOST_BYTES = 1024 * 1024;

    private static final int MOST_KEYS = 500;

    /** One of those to be cut into slices. */
    public record Measured<K>(K key, long bytes) {}

    /** As few as possible, which have all keys in their order. */
    public static <K> List<Slice<K>> of(List<Measured<K>> measured) {
        var slices = new ArrayList<Slice<K>>();
        var keys = new ArrayList<K>();
        long bytes = 0;
        for (var next : measured) {
            if (!keys.isEmpty() && (bytes + next.bytes() > MOST_BYTES || keys.size() == MOST_KEYS)) {
                slices.add(new Slice<>(List.copyOf(keys), bytes));
                keys.clear();
                bytes = 0;
            }
            keys.add(next.key());
            bytes += next.bytes();
        }
        if (!keys.isEmpty()) {
            slices.add(new Slice<>(List.copyOf(keys), bytes));
        }
        return slices;
    }
}
