package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.serviceordering.serviceorder.ResourceItemState;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.UsedResource;
import io.cascade.serviceordering.serviceorder.application.FollowResourceOrders.Report;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import io.cascade.tmf.resourceordering.ResourceRelationshipDto;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a resource order says into the words of service ordering. */
@Component
public class ResourceOrderReports {

    private final Clock clock;

    ResourceOrderReports(Clock clock) {
        this.clock = clock;
    }

    /** Nothing for a resource order that no service order asked for. */
    public List<Report> in(ResourceOrderProgressDto progress) {
        return serviceOrderOf(progress)
                .map(serviceOrder -> reportsTo(serviceOrder, progress))
                .orElse(List.of());
    }

    private List<Report> reportsTo(String serviceOrder, ResourceOrderProgressDto progress) {
        return progress.orderItem().stream()
                .flatMap(item -> reportOf(item, progress).stream())
                .map(report -> new Report(serviceOrder, progress.id(), report))
                .toList();
    }

    private Optional<ResourceReport> reportOf(ResourceOrderItemDto item, ResourceOrderProgressDto progress) {
        var state = item.state();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case COMPLETED ->
                Optional.of(new ResourceReport.Completed(item.id(), versionOf(progress), resourcesIn(item.resource())));
            case IN_PROGRESS -> Optional.of(new ResourceReport.Underway(item.id(), versionOf(progress)));
            case PENDING -> Optional.of(blocked(item, progress, ResourceItemState.PENDING));
            case HELD, FAILED, REJECTED, CANCELLED, PARTIAL ->
                Optional.of(blocked(item, progress, ResourceItemState.HELD));
            case ACKNOWLEDGED, ASSESSING_CANCELLATION, PENDING_CANCELLATION -> Optional.empty();
        };
    }

    private ResourceReport blocked(ResourceOrderItemDto item, ResourceOrderProgressDto progress, ResourceItemState as) {
        return new ResourceReport.Blocked(item.id(), versionOf(progress), as, reasonOf(item, progress));
    }

    private Waiting reasonOf(ResourceOrderItemDto item, ResourceOrderProgressDto progress) {
        var where = "resource order %s item %s".formatted(progress.id(), item.id());
        var waiting = item.waiting();
        if (waiting == null) {
            return Waiting.on("ROM", "%s is %s%s".formatted(where, item.state(), refusalIn(progress)), clock.instant());
        }
        return new Waiting(
                waiting.on(),
                waiting.reason() == null ? where : waiting.reason(),
                waiting.since(),
                waiting.until(),
                waiting.remedy());
    }

    private static String refusalIn(ResourceOrderProgressDto progress) {
        var errors = progress.errorMessage();
        return errors == null
                ? ""
                : errors.stream().map(OrderErrorDto::reason).collect(Collectors.joining("; ", ": ", ""));
    }

    private static long versionOf(ResourceOrderProgressDto progress) {
        return Objects.requireNonNullElse(progress.version(), 0L);
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
        var references = progress.externalReference();
        return references == null
                ? Optional.empty()
                : references.stream()
                        .filter(reference -> "serviceOrder".equals(reference.externalReferenceType()))
                        .map(reference -> reference.id())
                        .findFirst();
    }
}
