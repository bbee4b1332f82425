package io.cascade.resourceordering.serviceactivation;

import java.util.ArrayList;
import java.util.List;

/** What cannot be asked for at all, whatever the catalog says. */
final class Objections {

    private Objections() {}

    static List<Problem> to(List<ActivatedService.Draft> services) {
        var objections = new ArrayList<Problem>();
        for (var service : services) {
            if (!service.isToBeActive()) {
                objections.add(new Problem(
                        "stateNotSupported",
                        "a service can only be brought into the state active",
                        service.path() + "state"));
            }
            if (service.bringsSupport()) {
                objections.add(new Problem(
                        "supportingServiceNotSupported",
                        "services to activate together are described in serviceRelationship",
                        service.path() + "supportingService"));
            }
        }
        return objections;
    }
}
