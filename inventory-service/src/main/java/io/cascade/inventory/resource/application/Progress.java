package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.resource.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a batch has come to so far: the verdict on each command, and what was done to which resource. */
final class Progress {

    private final Map<ResourceCommand, Verdict<Resource>> verdicts = new IdentityHashMap<>();
    private final Map<String, List<Allotment>> changes = new LinkedHashMap<>();
    private final Instant at;

    Progress(Instant at) {
        this.at = at;
    }

    /** The moment at which all of the batch happens. */
    Instant at() {
        return at;
    }

    void done(ResourceCommand command, Resource resource) {
        verdicts.put(command, new Verdict.Done<>(command.key(), resource));
    }

    void refuse(ResourceCommand command, Refusal refusal, String message) {
        verdicts.put(command, new Verdict.Refused<>(command.key(), refusal, message));
    }

    /** Notes that the command changed the resource. */
    void changed(ResourceCommand command, Resource resource) {
        changes.computeIfAbsent(resource.id(), id -> new ArrayList<>()).add(new Allotment(command, resource));
    }

    List<Verdict<Resource>> verdictsOn(List<ResourceCommand> commands) {
        return commands.stream()
                .map(command -> Objects.requireNonNull(verdicts.get(command)))
                .toList();
    }

    /** The changes of each resource, oldest first. */
    Collection<List<Allotment>> changes() {
        return changes.values();
    }
}
