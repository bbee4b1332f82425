package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceAnnouncements;
import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.Resources;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a single resource into the inventory under a new id. */
@Component
public class RegisterResource {

    private final Resources resources;
    private final ResourceAnnouncements announcements;
    private final Ids ids;
    private final Clock clock;

    RegisterResource(Resources resources, ResourceAnnouncements announcements, Ids ids, Clock clock) {
        this.resources = resources;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Resource register(ResourceState state, ResourceDescription description) {
        var resource = Resource.entering(ids.next(), description, state, "registered", clock.instant());
        resources.insert(List.of(resource));
        announcements.tell(Correlation.current(), List.of(resource));
        return resource;
    }
}
