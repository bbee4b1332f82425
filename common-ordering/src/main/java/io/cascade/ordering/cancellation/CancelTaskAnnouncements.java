package io.cascade.ordering.cancellation;

/** Tells the world of cancel tasks, inside the transaction that changes them. */
public interface CancelTaskAnnouncements {

    void created(CancelTask task);

    void moved(CancelTask task);
}
