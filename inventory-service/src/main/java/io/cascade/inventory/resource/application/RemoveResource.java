package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceAnnouncements;
import io.cascade.inventory.resource.Resources;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a resource out of the inventory, with its place in a pool if it has one. */
@Component
public class RemoveResource {

    private final Resources resources;
    private final ResourceAnnouncements announcements;

    RemoveResource(Resources resources, ResourceAnnouncements announcements) {
        this.resources = resources;
        this.announcements = announcements;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is no such resource, or somebody has it
     */
    @Transactional
    public void remove(String id, Consumer<Resource> precondition) {
        var resource = Optional.ofNullable(resources.lock(List.of(id)).get(id))
                .orElseThrow(() -> RequestRefused.unknown("resource", id));
        if (resource.isTaken()) {
            throw RequestRefused.conflict("inUse", "resource %s is taken: it must be released first".formatted(id));
        }
        precondition.accept(resource);
        resources.delete(resource);
        announcements.tellRemoval(resource, Correlation.current());
    }
}
