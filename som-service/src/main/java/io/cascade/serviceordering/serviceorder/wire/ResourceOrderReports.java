package io.cascade.serviceordering.serviceorder.wire;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.wire.ItemReports;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.UsedResource;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import io.cascade.tmf.resourceordering.ResourceRelationshipDto;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a resource order says into the words of service ordering. */
@Component
public class ResourceOrderReports {

    private final ItemReports reports;

    ResourceOrderReports(Clock clock) {
        this.reports = new ItemReports(Party.SOM, Party.ROM, clock);
    }

    /** Nothing for a resource order that no service order asked for. */
    public List<ChildNews<ResourceReport>> in(ResourceOrderProgressDto progress) {
        return serviceOrderOf(progress).stream()
                .flatMap(serviceOrder -> progress.orderItem().stream()
                        .flatMap(item -> reportOf(progress, item).stream())
                        .map(report -> new ChildNews<>(serviceOrder, progress.id(), report)))
                .toList();
    }

    private Optional<ResourceReport> reportOf(ResourceOrderProgressDto progress, ResourceOrderItemDto item) {
        return reports.of(new ItemReports.Item(
                        "resource order " + progress.id(),
                        progress.version(),
                        item.id(),
                        item.state(),
                        item.waiting(),
                        progress.errorMessage()))
                .map(report -> new ResourceReport(report, resourcesIn(item.resource())));
    }

    /** The resource of the item, and those that hang on it. */
    private static List<UsedResource> resourcesIn(@Nullable ResourceRefOrValueDto resource) {
        return Stream.ofNullable(resource)
                .flatMap(primary -> Stream.concat(Stream.of(primary), relatedTo(primary)))
                .flatMap(one -> Stream.ofNullable(one.id()).map(id -> new UsedResource(id, one.name())))
                .toList();
    }

    private static Stream<ResourceRefOrValueDto> relatedTo(ResourceRefOrValueDto resource) {
        return Stream.ofNullable(resource.resourceRelationship())
                .flatMap(List::stream)
                .map(ResourceRelationshipDto::resource);
    }

    private static Optional<String> serviceOrderOf(ResourceOrderProgressDto progress) {
        return Stream.ofNullable(progress.externalReference())
                .flatMap(List::stream)
                .filter(reference -> "serviceOrder".equals(reference.externalReferenceType()))
                .map(reference -> reference.id())
                .findFirst();
    }
}
