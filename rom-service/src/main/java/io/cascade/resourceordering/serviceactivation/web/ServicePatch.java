package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.application.AmendActivatedService.Amendment;
import io.cascade.resourceordering.serviceactivation.wire.ActivatedServiceAttributes;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import io.cascade.web.MergePatch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a patch may change of a service: whatever describes it and the network does not know of. */
@Component
class ServicePatch {

    private final ServiceActivationMapper mapper;

    ServicePatch(ServiceActivationMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws RequestRefused also when the network would have to be changed, which is not possible yet */
    Amendment apply(ActivatedService service, ResourcePatch change) {
        var current = mapper.toService(service);
        var wanted = change.applyTo(current, ActivatedServiceAttributes.ALL.fixed());
        refuseNetworkChanges(current, wanted);
        return new Amendment(nameOf(wanted, service), ActivatedServiceAttributes.ALL.carriedOf(wanted));
    }

    /** A service without a name of its own is called what it is. */
    private static String nameOf(ActivatedServiceDto wanted, ActivatedService service) {
        return Stream.of(wanted.name(), service.wanted().specificationName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(service.wanted().specificationId());
    }

    private static void refuseNetworkChanges(ActivatedServiceDto current, ActivatedServiceDto wanted) {
        var before = MergePatch.treeOf(current);
        var after = MergePatch.treeOf(wanted);
        var violations = ActivatedServiceAttributes.IN_THE_NETWORK.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .sorted()
                .map(name -> new Violation(name, "is set in the network"))
                .toList();
        if (!violations.isEmpty()) {
            throw RequestRefused.unprocessable("networkChangeNotSupported", reasonOf(violations), violations);
        }
    }

    private static String reasonOf(List<Violation> violations) {
        var words = violations.stream().map(Violation::toString).toList();
        return "%s, and a service in the network cannot be modified or terminated yet"
                .formatted(String.join("; ", words));
    }
}
