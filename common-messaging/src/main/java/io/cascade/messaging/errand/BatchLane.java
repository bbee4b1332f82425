package io.cascade.messaging.errand;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A queue with a worker, or a few, that takes everything there is at once. What arrives while a batch is under way forms the next
 * batch. As long as there is company the worker also lingers a moment for more: a batch of twenty costs little more than
 * one of two. A single piece of work on an idle service is never kept waiting.
 *
 * @param <T> the work
 */
public final class BatchLane<T> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchLane.class);

    private static final Duration LINGER = Duration.ofMillis(10);

    private final String name;
    private final int batchSize;
    private final int workers;
    private final Consumer<List<T>> handler;
    private final BlockingQueue<T> queue = new LinkedBlockingQueue<>();
    private volatile boolean open;
    private volatile List<Thread> threads = List.of();

    /** @param handler deals with its own failures; one that gets through is logged and its batch forgotten */
    public BatchLane(String name, int batchSize, Consumer<List<T>> handler) {
        this(name, batchSize, 1, handler);
    }

    /** @param workers how many batches may be under way at a time */
    BatchLane(String name, int batchSize, int workers, Consumer<List<T>> handler) {
        this.name = name;
        this.batchSize = batchSize;
        this.workers = workers;
        this.handler = handler;
    }

    public void add(T work) {
        queue.add(work);
    }

    public void open() {
        open = true;
        threads = Stream.generate(() -> Thread.ofVirtual().name("lane-" + name).start(this::work))
                .limit(workers)
                .toList();
    }

    public void close() {
        open = false;
        threads.forEach(Thread::interrupt);
    }

    private void work() {
        var isCrowded = false;
        while (open) {
            try {
                var batch = nextBatch(isCrowded);
                isCrowded = batch.size() > 1;
                handler.accept(batch);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // a lane that ended would stand still for ever
                LOG.warn("lane {} lost a batch to its safety net: {}", name, e.toString(), e);
            }
        }
    }

    private List<T> nextBatch(boolean isCrowded) throws InterruptedException {
        var batch = new ArrayList<T>();
        batch.add(queue.take());
        if (isCrowded) {
            Thread.sleep(LINGER); // under load a short wait makes one batch of many
        }
        queue.drainTo(batch, batchSize - 1);
        return batch;
    }
}
