package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceAnnouncements;
import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.Resources;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is said of a resource by hand. Who has it is for the commands of fulfilment to change. */
@Component
public class AmendResource {

    private final Resources resources;
    private final ResourceAnnouncements announcements;

    AmendResource(Resources resources, ResourceAnnouncements announcements) {
        this.resources = resources;
        this.announcements = announcements;
    }

    /**
     * @param amend from the resource as it is, locked, to what shall be said of it
     * @return the amended resource
     * @throws RequestRefused when there is none of this id
     */
    @Transactional
    public Resource amend(String id, Function<Resource, ResourceDescription> amend) {
        var resource = Optional.ofNullable(resources.lock(List.of(id)).get(id))
                .orElseThrow(() -> RequestRefused.unknown("resource", id));
        resource.amend(amend.apply(resource));
        resources.revise(resource);
        announcements.tell(Correlation.current(), List.of(resource));
        return resource;
    }
}
