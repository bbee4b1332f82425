package io.cascade.messaging.neighbour;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.client.HttpClientErrorException;

/** A neighbour understood what it was asked and will not do it: asking again as it is makes no sense. */
public final class RefusedByNeighbour extends RuntimeException {

    /** How long what was refused rests before it is sent again: somebody may have mended it meanwhile. */
    public static final Duration REST = Duration.ofMinutes(1);

    private static final Set<Integer> LASTING = Set.of(400, 413, 415, 422);
    private static final int LONGEST_REASON = 500;

    private RefusedByNeighbour(String reason) {
        super(reason);
    }

    /**
     * The answer to a call.
     *
     * @throws RefusedByNeighbour with the neighbour's words when it refused for good
     * @throws RuntimeException when it cannot be asked now
     */
    public static <T> T orAnswer(Supplier<T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException e) {
            if (!LASTING.contains(e.getStatusCode().value())) {
                throw e;
            }
            var words = e.getResponseBodyAsString();
            throw new RefusedByNeighbour(
                    e.getStatusCode().value() + ": " + words.substring(0, Math.min(words.length(), LONGEST_REASON)));
        }
    }
}
