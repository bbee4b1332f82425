package io.cascade.messaging.outbound;

import java.net.UnknownHostException;

/** A host that must not be called. It does not say which address it has: that is nobody's business outside. */
public final class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress() {
        super("the host is in a network that must not be called");
    }
}
