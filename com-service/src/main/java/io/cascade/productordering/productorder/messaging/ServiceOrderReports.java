package io.cascade.productordering.productorder.messaging;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.productordering.productorder.ProductOrderItemState;
import io.cascade.productordering.productorder.application.FollowServiceOrders.Report;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.WaitingDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a service order says into the words of product ordering. */
@Component
public class ServiceOrderReports {

    private final Clock clock;

    ServiceOrderReports(Clock clock) {
        this.clock = clock;
    }

    /** Nothing for a service order that no product order asked for. */
    public List<Report> in(ServiceOrderProgressDto progress) {
        return productOrderOf(progress)
                .map(productOrder -> reportsTo(productOrder, progress))
                .orElse(List.of());
    }

    private List<Report> reportsTo(String productOrder, ServiceOrderProgressDto progress) {
        var reports = new ArrayList<Report>();
        var completed = itemsIn(progress, OrderItemStateType.COMPLETED);
        if (!completed.isEmpty()) {
            reports.add(new Report.Completed(productOrder, completed, versionOf(progress)));
        }
        var running = itemsIn(progress, OrderItemStateType.IN_PROGRESS);
        if (!running.isEmpty()) {
            reports.add(new Report.Resumed(productOrder, running, versionOf(progress)));
        }
        progress.serviceOrderItem()
                .forEach(item -> blocked(productOrder, progress, item).ifPresent(reports::add));
        return reports;
    }

    private Optional<Report> blocked(String productOrder, ServiceOrderProgressDto progress, ServiceOrderItemDto item) {
        var state = item.state();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case HELD, FAILED, REJECTED ->
                Optional.of(blocked(productOrder, progress, item, ProductOrderItemState.HELD));
            case PENDING -> Optional.of(blocked(productOrder, progress, item, ProductOrderItemState.PENDING));
            default -> Optional.empty();
        };
    }

    private Report blocked(
            String productOrder, ServiceOrderProgressDto progress, ServiceOrderItemDto item, ProductOrderItemState as) {
        return new Report.Blocked(
                productOrder, Set.of(item.id()), versionOf(progress), as, reasonOf(item.waiting(), progress, item));
    }

    private Waiting reasonOf(@Nullable WaitingDto waiting, ServiceOrderProgressDto progress, ServiceOrderItemDto item) {
        var where = "service order %s item %s".formatted(progress.id(), item.id());
        if (waiting == null) {
            return Waiting.on("SOM", "%s is %s%s".formatted(where, item.state(), refusalIn(progress)), clock.instant());
        }
        return new Waiting(
                waiting.on(),
                waiting.reason() == null ? where : waiting.reason(),
                clock.instant(),
                waiting.until(),
                waiting.remedy());
    }

    private static String refusalIn(ServiceOrderProgressDto progress) {
        var errors = progress.errorMessage();
        return errors == null
                ? ""
                : errors.stream().map(OrderErrorDto::reason).collect(Collectors.joining("; ", ": ", ""));
    }

    private static long versionOf(ServiceOrderProgressDto progress) {
        return Objects.requireNonNullElse(progress.version(), 0L);
    }

    private static Set<String> itemsIn(ServiceOrderProgressDto progress, OrderItemStateType state) {
        return progress.serviceOrderItem().stream()
                .filter(item -> item.state() == state)
                .map(ServiceOrderItemDto::id)
                .collect(Collectors.toSet());
    }

    private static Optional<String> productOrderOf(ServiceOrderProgressDto progress) {
        var references = progress.externalReference();
        return references == null
                ? Optional.empty()
                : references.stream()
                        .filter(reference -> "productOrder".equals(reference.externalReferenceType()))
                        .map(reference -> reference.id())
                        .findFirst();
    }
}
