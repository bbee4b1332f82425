package io.cascade.platform.web.bounds;

import io.cascade.platform.web.RequestRefused;
import org.springframework.stereotype.Component;

/** The bounds of most addresses, for what comes another way. */
@Component
public class UsualBounds {

    private final Bounds bounds;

    UsualBounds(BodyBounds bounds) {
        this.bounds = bounds.body();
    }

    /** @throws RequestRefused as a request with this body would be refused */
    public void check(byte[] body) {
        if (body.length > bounds.bytes().toBytes()) {
            throw RequestRefused.tooLarge("has %d bytes, of which it may have %d"
                    .formatted(body.length, bounds.bytes().toBytes()));
        }
        BodyScan.tokensIn(body, bounds);
    }
}
