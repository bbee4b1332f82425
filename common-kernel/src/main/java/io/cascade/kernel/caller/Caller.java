package io.cascade.kernel.caller;

import java.util.Set;
import org.slf4j.MDC;

/**
 * Who, or what, has the current thread do its work: somebody who asked over HTTP, or the service itself for a reason of its
 * own. It is in the log context, and the journal keeps its id with every change.
 *
 * @param id known to the operators
 * @param roles what it may do
 * @param parties those whose resources are its own, by their TMF632 ids
 */
public record Caller(String id, Set<String> roles, Set<String> parties) {

    /** In the log context. */
    public static final String KEY = "caller";

    /** The role of whoever runs the suite: what belongs to anybody is open to it. */
    public static final String OPERATOR = "operator";

    private static final Caller SERVICE = ownWork("service");
    private static final ThreadLocal<Caller> CURRENT = ThreadLocal.withInitial(() -> SERVICE);

    public Caller {
        roles = Set.copyOf(roles);
        parties = Set.copyOf(parties);
    }

    /** The service itself, which may do everything. */
    public static Caller ownWork(String reason) {
        return new Caller(reason, Set.of(OPERATOR), Set.of());
    }

    /** Whoever the thread works for; the service itself when nobody has asked. */
    public static Caller current() {
        return CURRENT.get();
    }

    /** Whether what belongs to somebody else is open to it, too. */
    public boolean speaksForAll() {
        return roles.contains(OPERATOR);
    }

    /** Has the thread do this work for it. */
    public void has(Runnable work) {
        var before = takesOver();
        try {
            work.run();
        } finally {
            before.takesOver();
        }
    }

    /**
     * Has the thread work for it from now on.
     *
     * @return for whom it did until now, who is to take over again when the work is done
     */
    public Caller takesOver() {
        var before = CURRENT.get();
        CURRENT.set(this);
        MDC.put(KEY, id);
        return before;
    }
}
