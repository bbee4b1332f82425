package io.cascade.web.bounds;

import io.cascade.kernel.memory.MemoryBudget;

/** What one request has of the memory: for little it takes where no large one does, so that it never waits for those. */
final class RequestShare implements AutoCloseable {

    private static final int LITTLE = 16 * 1024;

    /** Of a document as text: itself, the values in it, what they are mapped to, and the answer. */
    private static final int BYTES_PER_STORED_BYTE = 8;

    private static final int BYTES_PER_SENT_BYTE = 4;
    private static final int BYTES_PER_TOKEN = 200;

    private final MemoryBudget.Share usual;
    private final MemoryBudget.Share little;
    private long body;

    RequestShare(MemoryBudget usual, MemoryBudget forLittle) {
        this.usual = usual.share();
        this.little = forLittle.share();
    }

    void growForBody(long bytes, int tokens) {
        long needed = bytes * BYTES_PER_SENT_BYTE + (long) tokens * BYTES_PER_TOKEN;
        if (bytes < LITTLE) {
            little.grow(needed);
        } else {
            usual.grow(needed);
            body = needed;
        }
    }

    void growForDocuments(long stored) {
        (stored < LITTLE ? little : usual).grow(stored * BYTES_PER_STORED_BYTE);
    }

    /** Whether it has, without waiting for others, what documents of so many stored bytes need in all. */
    boolean hasAtOnceForDocuments(long stored) {
        if (stored < LITTLE) {
            growForDocuments(stored);
            return true;
        }
        return usual.growsAtOnceTo(body + stored * BYTES_PER_STORED_BYTE);
    }

    @Override
    public void close() {
        usual.close();
        little.close();
    }
}
