package io.cascade.messaging.outbox;

/** Sees every event inside the transaction that publishes it, besides the topic that it goes to. */
public interface EventTap {

    /**
     * @param packed the envelope as the outbox keeps it, see {@link Packing}
     * @param plainBytes how long it was before
     */
    void published(OutboundEvent event, byte[] packed, int plainBytes);
}
