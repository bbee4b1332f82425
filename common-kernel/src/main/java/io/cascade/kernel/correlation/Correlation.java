package io.cascade.kernel.correlation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The correlation id of the work that the current thread does. It is also in the log context. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String KEY = "correlationId";

    private Correlation() {}

    /** The current id, or a new one when nothing has set it. */
    public static String current() {
        var id = MDC.get(KEY);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    public static @Nullable String currentOrNull() {
        return MDC.get(KEY);
    }

    public static void run(String id, Runnable work) {
        var before = MDC.get(KEY);
        MDC.put(KEY, id);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** The W3C trace context of a correlation id: every part of one order shares one trace. */
    public static String traceparent(String id) {
        var trace = UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "00-%016x%016x-%016x-01"
                .formatted(
                        trace.getMostSignificantBits(),
                        trace.getLeastSignificantBits(),
                        trace.getLeastSignificantBits());
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }
}
