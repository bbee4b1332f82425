package io.cascade.launcher.demo;

import io.cascade.client.journey.ResourceItemName;
import io.cascade.launcher.check.Check;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ProductStatusType;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import io.cascade.tmf.inventory.ResourceUseDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be so of product, services and resources. */
final class InventoryChecks {

    private final EntityMap map;
    private final Expectation expected;
    private final boolean isFirst;
    private final List<Check> checks = new ArrayList<>();

    private InventoryChecks(EntityMap map, Expectation expected, boolean isFirst) {
        this.map = map;
        this.expected = expected;
        this.isFirst = isFirst;
    }

    /** @param isFirst whether it is the first order since all data was wiped: then the resources are known by name */
    static List<Check> of(EntityMap map, Expectation expected, boolean isFirst) {
        var checks = new InventoryChecks(map, expected, isFirst);
        checks.checkProduct();
        checks.checkServices();
        checks.checkResources();
        return checks.checks;
    }

    private void checkProduct() {
        add(Check.equal(
                "the customer has one product at this place, and it is active",
                List.of(expected.product() + " " + ProductStatusType.ACTIVE),
                map.products().stream()
                        .map(product -> product.name() + " " + product.status())
                        .toList()));
        add(Check.equal(
                "the product is realised by the services",
                map.services().stream()
                        .map(service -> String.valueOf(service.id()))
                        .collect(Collectors.toSet()),
                map.products().stream()
                        .map(ProductDto::realizingService)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .map(RefDto::id)
                        .collect(Collectors.toSet())));
    }

    private void checkServices() {
        add(Check.that(
                "there are %d services, all active".formatted(expected.service().size()),
                map.services().size() == expected.service().size()
                        && map.services().stream().allMatch(service -> service.state() == ServiceStateType.ACTIVE),
                map.services().stream()
                        .map(service -> service.name() + " " + service.state())
                        .toList()));
        map.services()
                .forEach(service -> add(Check.equal(
                        "%s names the resources that support it".formatted(service.name()),
                        resourcesOf(String.valueOf(service.id())),
                        ids(service.supportingResource()))));
    }

    private Set<String> resourcesOf(String serviceId) {
        return map.resourceItems()
                .filter(item -> item.service() != null && item.service().id().equals(serviceId))
                .flatMap(item -> map.resources().getOrDefault(item.id(), List.of()).stream())
                .map(resource -> String.valueOf(resource.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkResources() {
        add(Check.equal(
                "there are as many resources as in the example",
                (long) expected.resources(),
                map.allResources().map(ResourceDto::id).distinct().count()));
        expected.resourceItem()
                .forEach(item -> map.resourceItems()
                        .filter(each -> ResourceItemName.of(each).equals(item.name()))
                        .forEach(each -> checkResourcesOf(item, each)));
    }

    private void checkResourcesOf(Expectation.Item item, ResourceOrderItemDto found) {
        List<ResourceDto> resources = map.resources().getOrDefault(found.id(), List.of());
        item.resource().forEach(wanted -> {
            List<ResourceDto> fitting = resources.stream()
                    .filter(resource -> resource.resourceSpecification() != null
                            && resource.resourceSpecification().id().equals(wanted.specification()))
                    .toList();
            String claim = "%s has a %s in use by %s".formatted(item.name(), wanted.specification(), item.service());
            add(Check.that(claim, fitting.size() == 1 && isUsed(fitting.getFirst(), found, item.service()), fitting));
            if (isFirst) {
                add(Check.equal(
                        "it is " + wanted.first(),
                        List.of(wanted.first()),
                        fitting.stream().map(ResourceDto::name).toList()));
            }
        });
    }

    private boolean isUsed(ResourceDto resource, ResourceOrderItemDto item, String service) {
        List<ResourceUseDto> uses = resource.usedBy();
        return resource.usageState() == ResourceUsageStateType.BUSY
                && uses != null
                && uses.stream()
                        .anyMatch(use -> use.resourceOrderItemId().equals(item.id())
                                && map.serviceName(use.serviceId()).equals(service));
    }

    private void add(Check check) {
        checks.add(check);
    }

    private static Set<String> ids(@Nullable List<RefDto> references) {
        return references == null
                ? Set.of()
                : references.stream().map(RefDto::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
