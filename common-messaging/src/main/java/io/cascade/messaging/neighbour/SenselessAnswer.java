package io.cascade.messaging.neighbour;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An answer that says yes and lacks what it must have: somebody else has given it, such as a gateway, or a neighbour that has just
 * been changed. Nothing is concluded from it; whoever asked asks again.
 */
public final class SenselessAnswer extends IOException {

    SenselessAnswer(String why) {
        super("a senseless answer: " + why);
    }

    /** For whoever finds it out when the answer has been read. */
    public static UncheckedIOException found(String why) {
        return new UncheckedIOException(new SenselessAnswer(why));
    }
}
