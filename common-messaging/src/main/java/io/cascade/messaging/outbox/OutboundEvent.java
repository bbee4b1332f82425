package io.cascade.messaging.outbox;

import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;

/** An event on its way to a topic; events of one key keep their order. */
public record OutboundEvent(EventChannel channel, String key, EventEnvelope envelope) {

    /** @throws IllegalArgumentException when the channel declares no such event */
    public OutboundEvent {
        if (!channel.carries(envelope)) {
            throw new IllegalArgumentException("%s declares no %s of %s with %s"
                    .formatted(
                            channel.address(),
                            envelope.eventType(),
                            envelope.domain(),
                            envelope.event().keySet()));
        }
    }
}
