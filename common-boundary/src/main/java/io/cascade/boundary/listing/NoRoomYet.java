package io.cascade.boundary.listing;

/** Ends a search whose page needs memory that others have. */
final class NoRoomYet extends RuntimeException {

    private final long bytes;

    /** @param bytes of the page, as they are stored */
    NoRoomYet(long bytes) {
        super("there is no room yet for a page of %d bytes".formatted(bytes), null, false, false);
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }
}
