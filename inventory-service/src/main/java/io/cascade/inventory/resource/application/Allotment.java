package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Reservation;
import io.cascade.inventory.resource.Resource;

/** The resource that a command is to get. */
record Allotment(ResourceCommand command, Resource resource) {

    Reservation toReservation() {
        return Reservation.open(command.key(), resource, command.usedBy());
    }
}
