package io.cascade.boundary.hub;

/** Where events are posted: to the callback itself, or to a resource below it that is named after the event. */
public enum DeliverTo {
    CALLBACK,
    LISTENER
}
