package io.cascade.resourceordering.serviceactivation;

/** Where an activation tells what has happened to it and to its services. Runs inside the transaction of the change. */
public interface ServiceActivationAnnouncements {

    /** Tells the changes since the activation was loaded; nothing when there are none. */
    void announce(ServiceActivation activation);

    /** Tells that the activation is gone with all its services. */
    void removed(ServiceActivation activation);
}
