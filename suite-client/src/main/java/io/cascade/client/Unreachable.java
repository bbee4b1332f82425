package io.cascade.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;

/** A service does not answer at all. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(URI uri, IOException cause) {
        super("Nothing answers at %s://%s".formatted(uri.getScheme(), uri.getAuthority()), cause);
    }

    /** Whether somebody took the call, but did not answer it in time. */
    public boolean isOfPatience() {
        return getCause() instanceof HttpTimeoutException && !(getCause() instanceof HttpConnectTimeoutException);
    }
}
