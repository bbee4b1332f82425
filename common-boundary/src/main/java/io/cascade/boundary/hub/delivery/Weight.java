package io.cascade.boundary.hub.delivery;

/**
 * What an event needs that has not been loaded yet.
 *
 * @param packed the bytes of its row
 * @param plain the bytes that are posted
 */
record Weight(long id, int packed, int plain) {

    /** Of a row on its way from the database: as it comes, which may be as text, and as it is kept. */
    private static final int BYTES_PER_PACKED_BYTE = 3;

    long bytes() {
        return (long) packed * BYTES_PER_PACKED_BYTE + plain;
    }
}
