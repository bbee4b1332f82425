package io.cascade.releasedcatalog;

import java.util.OptionalLong;

/** Where the content of each entry lies: a table of plain numbers, some fifty bytes an entry instead of several hundred. */
final class EntryIndex {

    private static final int WIDTH = 3;
    private static final int PLACE = 2;

    private int capacity = 1 << 10;
    private long[] table = new long[capacity * WIDTH];
    private int size;

    synchronized void put(Fingerprint fingerprint, long place) {
        if (size * 4L > capacity * 3L) {
            grow();
        }
        insert(fingerprint.first(), fingerprint.second(), place + 1);
    }

    synchronized OptionalLong placeOf(Fingerprint fingerprint) {
        var row = rowOf(fingerprint.first(), fingerprint.second());
        return isFree(row) ? OptionalLong.empty() : OptionalLong.of(table[row + PLACE] - 1);
    }

    private void insert(long first, long second, long shiftedPlace) {
        var row = rowOf(first, second);
        if (isFree(row)) {
            size++;
        }
        table[row] = first;
        table[row + 1] = second;
        table[row + PLACE] = shiftedPlace;
    }

    /** The row of the fingerprint, or the free one where it belongs. */
    private int rowOf(long first, long second) {
        int row = (int) (first & (capacity - 1)) * WIDTH;
        while (!isFree(row) && (table[row] != first || table[row + 1] != second)) {
            row = (row + WIDTH) % table.length;
        }
        return row;
    }

    /** Places are shifted by one, so that nothing lies in a row of zeros. */
    private boolean isFree(int row) {
        return table[row + PLACE] == 0;
    }

    private void grow() {
        var old = table;
        capacity *= 2;
        table = new long[capacity * WIDTH];
        size = 0;
        for (int row = 0; row < old.length; row += WIDTH) {
            if (old[row + PLACE] != 0) {
                insert(old[row], old[row + 1], old[row + PLACE]);
            }
        }
    }
}
