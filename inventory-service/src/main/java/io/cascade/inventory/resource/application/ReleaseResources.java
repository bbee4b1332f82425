package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.resource.Reservation;
import io.cascade.inventory.resource.Reservations;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Carries out the release commands of a batch. A resource with one owner goes back to its pool or retires. A shared one
 * loses the use and nothing else: it stays in the network for whoever comes next.
 */
@Component
class ReleaseResources {

    private final Reservations reservations;
    private final Resources resources;

    ReleaseResources(Reservations reservations, Resources resources) {
        this.reservations = reservations;
        this.resources = resources;
    }

    void release(List<ResourceCommand> commands, Progress progress) {
        if (commands.isEmpty()) {
            return;
        }
        var known =
                reservations.lock(commands.stream().map(ResourceCommand::key).toList());
        var ended = new ArrayList<String>();
        var freed = new ArrayList<Resource>();
        for (var command : commands) {
            var reservation = known.get(command.key());
            if (reservation == null) {
                progress.refuse(
                        command, Refusal.UNKNOWN_RESERVATION, "there is no reservation %s".formatted(command.key()));
                continue;
            }
            progress.done(command, reservation.resource());
            if (!reservation.released()) {
                ended.add(command.key());
                free(command, reservation, freed, progress);
            }
        }
        reservations.release(ended, progress.at());
        resources.update(freed);
    }

    private static void free(
            ResourceCommand command, Reservation reservation, List<Resource> freed, Progress progress) {
        var resource = reservation.resource();
        if (resource.description().kind().isExclusive()) {
            resource.release(command.cause(), progress.at());
            freed.add(resource);
            progress.changed(command, resource);
        }
    }
}
