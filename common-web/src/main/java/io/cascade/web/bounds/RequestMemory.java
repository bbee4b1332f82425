package io.cascade.web.bounds;

import io.cascade.kernel.memory.MemoryBudget;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the heap has for requests: a part for bodies and documents and what is made of them, and one for little ones, which the others cannot take. */
@Component
public class RequestMemory {

    private static final String SHARE = RequestMemory.class.getName();

    private final MemoryBudget usual;
    private final MemoryBudget forLittle;

    RequestMemory(
            @Value("${cascade.bounds.heap-for-working:0.25}") double usual,
            @Value("${cascade.bounds.heap-for-small:0.1}") double forLittle,
            @Value("${cascade.bounds.patience:PT5S}") Duration patience) {
        var heap = Runtime.getRuntime().maxMemory();
        this.usual = new MemoryBudget((long) (heap * usual), patience);
        this.forLittle = new MemoryBudget((long) (heap * forLittle), patience);
    }

    RequestShare shareOf(HttpServletRequest request) {
        var share = newShare();
        request.setAttribute(SHARE, share);
        return share;
    }

    private RequestShare newShare() {
        return new RequestShare(usual, forLittle);
    }

    /**
     * Takes what documents of so many stored bytes need while they are worked on, and gives it back right afterwards.
     *
     * @throws io.cascade.kernel.refusal.ServiceBusy when others have it and do not end in time
     */
    public <T> T whileWorkingOn(long stored, Supplier<T> work) {
        try (var share = newShare()) {
            share.growForDocuments(stored);
            return work.get();
        }
    }

    /** As {@link #whileWorkingOn(long, Supplier)}, for work that leaves nothing to tell. */
    public void whileWorkingOn(long stored, Runnable work) {
        try (var share = newShare()) {
            share.growForDocuments(stored);
            work.run();
        }
    }

    /**
     * Takes what documents of so many stored bytes need until the request at hand has been answered.
     *
     * @throws io.cascade.kernel.refusal.ServiceBusy when others have it and do not end in time
     */
    public void takeForDocuments(long stored) {
        share().ifPresent(share -> share.growForDocuments(stored));
    }

    /**
     * Whether the request at hand has what documents of so many stored bytes need in all, which it takes if that is there.
     * Whoever is told no lets go of what others wait for before it takes that.
     */
    public boolean hasForDocuments(long stored) {
        return share().map(share -> share.hasAtOnceForDocuments(stored)).orElse(true);
    }

    private static Optional<RequestShare> share() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(attributes -> (RequestShare) attributes.getAttribute(SHARE, RequestAttributes.SCOPE_REQUEST));
    }
}
