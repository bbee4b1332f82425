package io.cascade.inventory.resource.application;

import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.resource.FreeResources;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourcePools;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Gives each command the lowest free entry of its pool; earlier commands get lower ones. */
@Component
class TakeFromPools {

    private final FreeResources free;
    private final ResourcePools pools;

    TakeFromPools(FreeResources free, ResourcePools pools) {
        this.free = free;
        this.pools = pools;
    }

    List<Allotment> take(List<ResourceCommand> commands, Progress progress) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var entries = lowest(commands);
        var allotments = new ArrayList<Allotment>();
        var unserved = new ArrayList<ResourceCommand>();
        for (var command : commands) {
            var entry = entries.getOrDefault(command.poolToTakeFrom(), new ArrayDeque<>())
                    .poll();
            if (entry == null) {
                unserved.add(command);
            } else {
                entry.reserve(command.cause(), progress.at());
                progress.changed(command, entry);
                allotments.add(new Allotment(command, entry));
            }
        }
        refuse(unserved, progress);
        return allotments;
    }

    private Map<String, Deque<Resource>> lowest(List<ResourceCommand> commands) {
        var wanted = new TreeMap<String, Integer>();
        commands.forEach(command -> wanted.merge(command.poolToTakeFrom(), 1, Integer::sum));
        var entries = new HashMap<String, Deque<Resource>>();
        free.lock(wanted).forEach((pool, resources) -> entries.put(pool, new ArrayDeque<>(resources)));
        return entries;
    }

    private void refuse(List<ResourceCommand> unserved, Progress progress) {
        if (unserved.isEmpty()) {
            return;
        }
        var known = pools.existing(unserved.stream()
                .map(ResourceCommand::poolToTakeFrom)
                .distinct()
                .toList());
        for (var command : unserved) {
            var pool = command.poolToTakeFrom();
            if (known.contains(pool)) {
                progress.refuse(command, Refusal.POOL_EXHAUSTED, "no entry of pool %s is free".formatted(pool));
            } else {
                progress.refuse(command, Refusal.UNKNOWN_POOL, "there is no pool %s".formatted(pool));
            }
        }
    }
}
