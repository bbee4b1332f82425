package io.cascade.activation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** An element failed so often that it is not called for a while. Whoever needs it asks again later, as after any I/O failure. */
public final class ElementLeftAlone extends UncheckedIOException {

    ElementLeftAlone(String element) {
        super(element + " is left alone for a while", new IOException("it failed too often"));
    }
}
