package io.cascade.messaging.weight;

import io.cascade.kernel.json.JsonDocument;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps batches of work from filling the heap. A batch is weighed before it is loaded: what is light enough goes on at once,
 * whatever else is under way; what is heavier is done in parts, and what is heavy by itself when there is room for it beside
 * others like it.
 */
@Component
public class HeavyWork {

    /** Of a row as text: the values in it, what they are mapped to, and what is told of them. */
    private static final int BYTES_PER_STORED_BYTE = 16;

    /** Of a document that is in memory: its values, what they are mapped to, and what is told of them. */
    private static final int BYTES_PER_CHARACTER = 4;

    private static final int UNIT = 1024;

    private final long mostStored;
    private final int room;
    private final Semaphore errands;
    private final Semaphore news;

    /** Whether this thread, or the one that started it, has room for something heavy. */
    private final InheritableThreadLocal<Boolean> hasTurn = new InheritableThreadLocal<>();

    /** Those that wait for each other. What calls a neighbour may take long, and holds up no news. */
    public enum Turn {
        ERRANDS,
        NEWS
    }

    /**
     * @param forBatch the part of the heap that one batch may need
     * @param forHeavy the part that there is for what is heavier, for errands and for news each
     */
    public HeavyWork(
            @Value("${cascade.bounds.heap-for-batch:0.05}") double forBatch,
            @Value("${cascade.bounds.heap-for-heavy:0.15}") double forHeavy) {
        long heap = Runtime.getRuntime().maxMemory();
        this.mostStored = (long) (heap * forBatch) / BYTES_PER_STORED_BYTE;
        this.room = (int) (heap * forHeavy / UNIT);
        this.errands = new Semaphore(room, true);
        this.news = new Semaphore(room, true);
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

    /**
     * Weighs what has been made so far, unless it has its turn.
     *
     * @param characters how much there is in its documents, as {@link JsonDocument#extent()} has it
     * @throws TooMuchAtOnce when that is too much
     */
    public void expectLightMade(long characters) {
        expectLight(() -> characters * BYTES_PER_CHARACTER / BYTES_PER_STORED_BYTE);
    }

    /**
     * Handles what was too much at once: half of what it is about, then the other half; or all there is about one thing, when
     * there is room for it. The order of pieces about the same is kept.
     *
     * @param subject what a piece is about, such as the id of an order
     */
    public <T> void inParts(
            Turn turn, TooMuchAtOnce atOnce, List<T> batch, Function<T, ?> subject, Consumer<List<T>> handler) {
        inParts(batch, subject, handler, heavy -> whenThereIsRoom(turn, atOnce, () -> handler.accept(heavy)));
    }

    /**
     * Divides what was too much at once: half of what it is about, then the other half.
     *
     * @param heavyOne takes all that there is about one thing, which nobody can divide
     */
    public <T> void inParts(List<T> batch, Function<T, ?> subject, Consumer<List<T>> part, Consumer<List<T>> heavyOne) {
        var subjects = batch.stream().map(subject).distinct().toList();
        if (subjects.size() == 1) {
            heavyOne.accept(batch);
            return;
        }
        var half = Set.copyOf(subjects.subList(0, subjects.size() / 2));
        batch.stream()
                .collect(Collectors.partitioningBy(piece -> !half.contains(subject.apply(piece))))
                .forEach((isOther, pieces) -> part.accept(pieces));
    }

    /** Does what was too much, beside others like it as long as there is room for them. */
    public void whenThereIsRoom(Turn turn, TooMuchAtOnce atOnce, Runnable work) {
        taking(roomFor(atOnce.bytes()), turn, done(work));
    }

    /** Does what nobody has weighed, while nothing else that is heavy is done in the same turn. */
    public void alone(Turn turn, Runnable work) {
        taking(room, turn, done(work));
    }

    /** As {@link #alone(Turn, Runnable)}, and gives what comes of it. */
    public <T> @Nullable T alone(Turn turn, Supplier<@Nullable T> work) {
        return taking(room, turn, work);
    }

    private static Supplier<@Nullable Void> done(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private int roomFor(long stored) {
        return (int) Math.min(room, Math.ceilDiv(stored * BYTES_PER_STORED_BYTE, (long) UNIT));
    }

    private <T> @Nullable T taking(int units, Turn turn, Supplier<@Nullable T> work) {
        if (hasTurn.get() != null) {
            return work.get();
        }
        var free = turn == Turn.ERRANDS ? errands : news;
        free.acquireUninterruptibly(units);
        try {
            hasTurn.set(true);
            return work.get();
        } finally {
            hasTurn.remove();
            free.release(units);
        }
    }
}
