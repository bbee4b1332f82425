package io.cascade.messaging.neighbour;

import io.cascade.kernel.memory.MemoryBudget;
import java.time.Duration;

/** What the heap has for answers of neighbours: a part for them as they arrive, and a larger one for what is made of them. */
record AnswerMemory(MemoryBudget arriving, MemoryBudget reading) {

    /**
     * @param bytes for what is made of answers; half as many for them as they arrive
     * @param patience how long an answer waits until others have been read
     */
    AnswerMemory(long bytes, Duration patience) {
        this(new MemoryBudget(bytes / 2, patience), new MemoryBudget(bytes, patience));
    }

    static AnswerMemory ofHeap(double part, Duration patience) {
        return new AnswerMemory((long) (Runtime.getRuntime().maxMemory() * part), patience);
    }
}
