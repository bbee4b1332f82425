package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.resource.Reservation;
import io.cascade.inventory.resource.Reservations;
import io.cascade.inventory.resource.ResourceKind;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out the reserve commands of a batch. */
@Component
class ReserveResources {

    private final TakeFromPools pools;
    private final NameResources names;
    private final Resources resources;
    private final Reservations reservations;

    ReserveResources(TakeFromPools pools, NameResources names, Resources resources, Reservations reservations) {
        this.pools = pools;
        this.names = names;
        this.resources = resources;
        this.reservations = reservations;
    }

    void reserve(List<ResourceCommand> commands, Progress progress) {
        var fresh = answerRepeated(refuseIncomplete(commands, progress), progress);
        var allotments = new ArrayList<Allotment>();
        allotments.addAll(pools.take(ofKind(AllocationKind.POOL, fresh), progress));
        allotments.addAll(names.share(ofKind(AllocationKind.SHARED, fresh), progress));
        allotments.addAll(names.assign(ofKind(AllocationKind.ASSIGNED, fresh), ResourceState.RESERVED, progress));
        settle(allotments, progress);
    }

    /** Writes down who has what. The key of a reservation and its resource are unique in the database. */
    void settle(List<Allotment> allotments, Progress progress) {
        if (allotments.isEmpty()) {
            return;
        }
        reservations.open(allotments.stream().map(Allotment::toReservation).toList(), progress.at());
        for (var allotment : allotments) {
            var use = allotment.command().usedBy();
            if (use != null) {
                allotment.resource().usedBy(use);
            }
            progress.done(allotment.command(), allotment.resource());
        }
        resources.update(allotments.stream()
                .map(Allotment::resource)
                .filter(resource -> resource.description().kind() == ResourceKind.POOLED)
                .toList());
    }

    private static List<ResourceCommand> refuseIncomplete(List<ResourceCommand> commands, Progress progress) {
        var complete = new ArrayList<ResourceCommand>();
        for (var command : commands) {
            var missing = command.missing();
            if (missing.isEmpty()) {
                complete.add(command);
            } else {
                progress.refuse(
                        command,
                        Refusal.INCOMPLETE_COMMAND,
                        "a reserve command also needs " + String.join(", ", missing));
            }
        }
        return complete;
    }

    private List<ResourceCommand> answerRepeated(List<ResourceCommand> commands, Progress progress) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var known =
                reservations.find(commands.stream().map(ResourceCommand::key).toList());
        var fresh = new ArrayList<ResourceCommand>();
        for (var command : commands) {
            var reservation = known.get(command.key());
            if (reservation == null) {
                fresh.add(command);
            } else {
                answer(command, reservation, progress);
            }
        }
        return fresh;
    }

    private static void answer(ResourceCommand command, Reservation known, Progress progress) {
        if (known.released()) {
            progress.refuse(
                    command, Refusal.UNKNOWN_RESERVATION, "reservation %s has been released".formatted(command.key()));
        } else {
            progress.done(command, known.resource());
        }
    }

    private static List<ResourceCommand> ofKind(AllocationKind kind, List<ResourceCommand> commands) {
        return commands.stream().filter(command -> command.kind() == kind).toList();
    }
}
