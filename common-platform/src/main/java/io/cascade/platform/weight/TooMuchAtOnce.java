package io.cascade.platform.weight;

/**
 * Raised before anything is loaded: what is asked for is too much for one batch beside all others. Nothing is wrong with it;
 * {@link HeavyWork#inParts} does it in parts.
 */
public final class TooMuchAtOnce extends RuntimeException {

    TooMuchAtOnce(long bytes, long most) {
        super("%d bytes are to be loaded at once, and at most %d are beside other work".formatted(bytes, most));
    }
}
