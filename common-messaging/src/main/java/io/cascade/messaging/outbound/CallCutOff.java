package io.cascade.messaging.outbound;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call that was ended from here, because it took too long or brought too much. */
public final class CallCutOff extends IOException {

    CallCutOff(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
