package io.cascade.platform.weight;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps batches of work from filling the heap. A batch is weighed before it is loaded: what is light enough goes on at once,
 * whatever else is under way; what is heavier is done in parts, and a single piece that is heavy by itself while no other such
 * piece is.
 */
@Component
public class HeavyWork {

    /** Of a row as text: the values in it, what they are mapped to, and what is told of them. */
    private static final int BYTES_PER_STORED_BYTE = 16;

    private final long mostStored;
    private final ReentrantLock errands = new ReentrantLock(true);
    private final ReentrantLock news = new ReentrantLock(true);

    /** Whether this thread, or the one that started it, has the turn of a heavy piece. */
    private final InheritableThreadLocal<Boolean> hasTurn = new InheritableThreadLocal<>();

    /** Those that wait for each other. What calls a neighbour may take long, and holds up no news. */
    public enum Turn {
        ERRANDS,
        NEWS
    }

    /** @param share the part of the heap that one batch may need */
    public HeavyWork(@Value("${cascade.bounds.heap-for-batch:0.05}") double share) {
        this.mostStored = (long) (Runtime.getRuntime().maxMemory() * share) / BYTES_PER_STORED_BYTE;
    }

    /**
     * Weighs what is about to be loaded, unless it has its turn.
     *
     * @param stored how many bytes it has as text
     * @throws TooMuchAtOnce when that is too much
     */
    public void expectLight(LongSupplier stored) {
        if (hasTurn.get() != null) {
            return;
        }
        long bytes = stored.getAsLong();
        if (bytes > mostStored) {
            throw new TooMuchAtOnce(bytes, mostStored);
        }
    }

    /** Handles what was too much at once: its halves, or a single piece when it is its turn. */
    public <T> void inParts(Turn turn, List<T> batch, Consumer<List<T>> handler) {
        if (batch.size() > 1) {
            int half = batch.size() / 2;
            handler.accept(batch.subList(0, half));
            handler.accept(batch.subList(half, batch.size()));
        } else {
            alone(turn, () -> handler.accept(batch));
        }
    }

    /** Does a single piece of work, however heavy it is, while no other of its kind is done. */
    public void alone(Turn turn, Runnable piece) {
        var lock = turn == Turn.ERRANDS ? errands : news;
        lock.lock();
        try {
            hasTurn.set(true);
            piece.run();
        } finally {
            hasTurn.remove();
            lock.unlock();
        }
    }
}
