package io.cascade.messaging.leadership;

/** This instance was silent for so long that another may lead: what it was about to do is that one's. */
public final class LeadershipLost extends RuntimeException {

    public LeadershipLost() {
        super("this instance was held up for so long that another may lead");
    }
}
