package io.cascade.inventory.resource.application;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.resource.Reservation;
import io.cascade.inventory.resource.Reservations;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out the activate commands of a batch. */
@Component
class ActivateResources {

    private final Reservations reservations;
    private final Resources resources;
    private final NameResources names;
    private final ReserveResources reserve;

    ActivateResources(Reservations reservations, Resources resources, NameResources names, ReserveResources reserve) {
        this.reservations = reservations;
        this.resources = resources;
        this.names = names;
        this.reserve = reserve;
    }

    void activate(List<ResourceCommand> commands, Progress progress) {
        if (commands.isEmpty()) {
            return;
        }
        var known =
                reservations.lock(commands.stream().map(ResourceCommand::key).toList());
        var unreserved = new ArrayList<ResourceCommand>();
        var reserved = new ArrayList<Allotment>();
        for (var command : commands) {
            var reservation = known.get(command.key());
            if (reservation == null && command.canAssign()) {
                unreserved.add(command);
            } else if (reservation == null || reservation.released()) {
                refuse(command, reservation, progress);
            } else {
                reserved.add(new Allotment(command, reservation.resource()));
            }
        }
        activateReserved(reserved, progress);
        reserve.settle(names.assign(unreserved, ResourceState.ACTIVE, progress), progress);
    }

    /** A shared resource is locked only when it really changes: its many users must not queue for it. */
    private void activateReserved(List<Allotment> reserved, Progress progress) {
        var affected = reserved.stream().filter(ActivateResources::changes).toList();
        var locked = resources.lock(affected.stream()
                .map(Allotment::resource)
                .filter(resource -> !resource.description().kind().isExclusive())
                .map(Resource::id)
                .toList());
        for (var allotment : reserved) {
            progress.done(allotment.command(), allotment.resource());
        }
        var activated = new ArrayList<Resource>();
        for (var allotment : affected) {
            var resource = locked.getOrDefault(allotment.resource().id(), allotment.resource());
            activate(allotment.command(), resource, progress);
            activated.add(resource);
        }
        resources.update(activated);
    }

    private static boolean changes(Allotment allotment) {
        return !allotment.resource().isActiveWith(learntBy(allotment.command()));
    }

    private static void activate(ResourceCommand command, Resource resource, Progress progress) {
        resource.activate(learntBy(command), command.cause(), progress.at());
        progress.changed(command, resource);
        progress.done(command, resource);
    }

    private static Characteristics learntBy(ResourceCommand command) {
        return Characteristics.of(command.characteristic());
    }

    private static void refuse(ResourceCommand command, @Nullable Reservation reservation, Progress progress) {
        progress.refuse(
                command,
                Refusal.UNKNOWN_RESERVATION,
                (reservation == null ? "there is no reservation %s" : "reservation %s has been released")
                        .formatted(command.key()));
    }
}
