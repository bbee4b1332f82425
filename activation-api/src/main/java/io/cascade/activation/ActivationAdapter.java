package io.cascade.activation;

import java.util.Map;
import java.util.Optional;

/**
 * Speaks to one technology of the network. A new technology is one more implementation as a Spring bean, and catalog data
 * that names it; nothing else changes. All methods are called by many threads at once, and never within a transaction.
 *
 * <p>Whoever cannot reach the network throws what an I/O failure makes of the call, such as
 * {@link java.io.UncheckedIOException}: it is then asked again later, without limit.
 */
public interface ActivationAdapter {

    /** The name by which specifications in the catalog choose this adapter. */
    String name();

    /**
     * Hands a command to the network, which accepts it now and gives its verdict later. The same command again has no
     * second effect.
     *
     * @throws CommandRefused when the network will not do it
     * @throws RuntimeException when the network cannot be reached; whether it heard is unknown
     */
    void activate(NetworkCommand command);

    /**
     * What became of a command. It is asked for when no verdict has come in time, and after a restart.
     *
     * @throws RuntimeException when the network cannot be reached
     */
    Whereabouts ask(NetworkCommand command);

    /**
     * What differs between what was asked and the network's own word on its present state, in words for an operator;
     * empty when it is as asked.
     *
     * @throws RuntimeException when the network cannot be reached
     */
    Optional<String> readBack(NetworkCommand command);

    /** What the technology is told by a command, in the technology's own words. */
    Map<String, Object> parametersOf(NetworkCommand command);
}
