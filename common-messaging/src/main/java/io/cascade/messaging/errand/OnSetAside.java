package io.cascade.messaging.errand;

import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;

/** Told when work about something of its own is set aside, and when it is taken up again; inside the transaction. */
public interface OnSetAside {

    /** @param subject may be nothing that the listener knows */
    void setAside(String subject, Waiting reason);

    void takenUpAgain(String subject, Instant at);
}
