package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceKind;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.Resources;
import io.cascade.kernel.ids.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives each command the resource that it names: a shared one found or made, an assigned one made for it alone. */
@Component
class NameResources {

    private final Resources resources;
    private final Ids ids;

    NameResources(Resources resources, Ids ids) {
        this.resources = resources;
        this.ids = ids;
    }

    List<Allotment> share(List<ResourceCommand> commands, Progress progress) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var byName = resources.claimed(namesOf(commands));
        byName.putAll(makeMissing(commands, byName, progress));
        var allotments = new ArrayList<Allotment>();
        for (var command : commands) {
            var resource = byName.get(command.claimedName());
            if (resource == null || resource.description().kind() != ResourceKind.SHARED) {
                refuse(command, progress);
            } else {
                allotments.add(new Allotment(command, resource));
            }
        }
        return allotments;
    }

    /** @param state the state that the new resources are in */
    List<Allotment> assign(List<ResourceCommand> commands, ResourceState state, Progress progress) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var made = commands.stream()
                .map(command -> new Allotment(command, make(command, ResourceKind.ASSIGNED, state, progress)))
                .toList();
        var stored = resources.insert(made.stream().map(Allotment::resource).toList());
        var allotments = new ArrayList<Allotment>();
        for (var allotment : made) {
            if (stored.contains(allotment.resource().id())) {
                progress.changed(allotment.command(), allotment.resource());
                allotments.add(allotment);
            } else {
                refuse(allotment.command(), progress);
            }
        }
        return allotments;
    }

    /** What another batch makes under the same name at the same moment is waited for and used. */
    private Map<String, Resource> makeMissing(
            List<ResourceCommand> commands, Map<String, Resource> known, Progress progress) {
        var made = new LinkedHashMap<String, Allotment>();
        commands.stream()
                .filter(command -> !known.containsKey(command.claimedName()))
                .forEach(command -> made.computeIfAbsent(
                        command.claimedName(),
                        name -> new Allotment(
                                command, make(command, ResourceKind.SHARED, ResourceState.RESERVED, progress))));
        if (made.isEmpty()) {
            return Map.of();
        }
        var stored =
                resources.insert(made.values().stream().map(Allotment::resource).toList());
        var found = new LinkedHashMap<String, Resource>();
        made.forEach((name, allotment) -> {
            if (stored.contains(allotment.resource().id())) {
                progress.changed(allotment.command(), allotment.resource());
                found.put(name, allotment.resource());
            }
        });
        if (found.size() < made.size()) {
            made.keySet().removeAll(found.keySet());
            found.putAll(resources.claimed(made.keySet()));
        }
        return found;
    }

    private Resource make(ResourceCommand command, ResourceKind kind, ResourceState state, Progress progress) {
        return Resource.entering(ids.next(), command.named(kind), state, command.cause(), progress.at());
    }

    private static void refuse(ResourceCommand command, Progress progress) {
        progress.refuse(
                command,
                Refusal.NAME_TAKEN,
                "another resource of %s goes by the name %s"
                        .formatted(command.resourceSpecification(), command.name()));
    }

    private static List<String> namesOf(List<ResourceCommand> commands) {
        return commands.stream().map(ResourceCommand::claimedName).distinct().toList();
    }
}
