package io.cascade.messaging.inbox;

public interface Inbox {
    void once(String event, Runnable work);
}
