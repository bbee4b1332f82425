package io.cascade.web.bounds;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** The bounds of most addresses, for what comes another way. */
@Component
public class UsualBounds {

    private final Bounds bounds;

    UsualBounds(BodyBounds bounds) {
        this.bounds = bounds.body();
    }

    /** The most bytes that a body may have. */
    public int mostBytes() {
        return Math.toIntExact(bounds.bytes().toBytes());
    }

    /** @throws RequestRefused as a request with this body would be refused */
    public void check(byte[] body) {
        checkLength(body.length);
        BodyScan.tokensIn(new ByteArrayInputStream(body), bounds);
    }

    /** @throws RequestRefused as a request with a body of so many bytes would be refused */
    public void checkLength(long length) {
        if (length > mostBytes()) {
            throw RequestRefused.tooLarge("has %d bytes, of which it may have %d".formatted(length, mostBytes()));
        }
    }
}
