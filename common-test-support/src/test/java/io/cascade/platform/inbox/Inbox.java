package io.cascade.platform.inbox;

public interface Inbox {
    void once(String event, Runnable work);
}
