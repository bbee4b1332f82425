package io.cascade.messaging.inbox;

import io.cascade.tmf.event.EventChannel;

/** What a service does about the events of a topic, as they come or when parked ones of them are retried. */
public interface ChannelWork extends EventWork {

    EventChannel channel();

    @Override
    default String name() {
        return "events of " + channel().address();
    }
}
