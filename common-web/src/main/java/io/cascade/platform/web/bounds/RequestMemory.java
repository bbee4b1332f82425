package io.cascade.platform.web.bounds;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the heap has for requests: a part for bodies and what is made of them, and one for small ones that the others cannot take. */
@Component
public class RequestMemory {

    private static final String SHARE = RequestMemory.class.getName();

    /** Of a document as text: itself, the values in it, what they are mapped to, and the answer. */
    private static final int BYTES_PER_STORED_BYTE = 8;

    private static final int BYTES_PER_SENT_BYTE = 4;
    private static final int BYTES_PER_TOKEN = 200;

    private final MemoryBudget working;
    private final MemoryBudget workingOnSmall;

    RequestMemory(
            @Value("${cascade.bounds.heap-for-working:0.25}") double heapForWorking,
            @Value("${cascade.bounds.heap-for-small:0.1}") double heapForSmall,
            @Value("${cascade.bounds.patience:PT5S}") Duration patience) {
        var heap = Runtime.getRuntime().maxMemory();
        this.working = new MemoryBudget((long) (heap * heapForWorking), patience);
        this.workingOnSmall = new MemoryBudget((long) (heap * heapForSmall), patience);
    }

    MemoryBudget.Share forWorkingOn(HttpServletRequest request) {
        var share = working.share();
        request.setAttribute(SHARE, share);
        return share;
    }

    MemoryBudget.Share forWorkingOnSmall() {
        return workingOnSmall.share();
    }

    static long costOfBody(long bytes, int tokens) {
        return bytes * BYTES_PER_SENT_BYTE + (long) tokens * BYTES_PER_TOKEN;
    }

    /**
     * Takes what documents of so many stored bytes need while they are worked on, and gives it back right afterwards.
     *
     * @throws io.cascade.platform.web.ServiceBusy when others have it and do not end in time
     */
    public <T> T whileWorkingOn(long stored, Supplier<T> work) {
        try (var share = working.share()) {
            share.grow(stored * BYTES_PER_STORED_BYTE);
            return work.get();
        }
    }

    /** As {@link #whileWorkingOn(long, Supplier)}, for work that leaves nothing to tell. */
    public void whileWorkingOn(long stored, Runnable work) {
        try (var share = working.share()) {
            share.grow(stored * BYTES_PER_STORED_BYTE);
            work.run();
        }
    }

    /**
     * Takes what documents of so many stored bytes need until the request at hand has been answered.
     *
     * @throws io.cascade.platform.web.ServiceBusy when others have it and do not end in time
     */
    public void takeForDocuments(long stored) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(SHARE) instanceof MemoryBudget.Share share) {
            share.grow(stored * BYTES_PER_STORED_BYTE);
        }
    }
}
