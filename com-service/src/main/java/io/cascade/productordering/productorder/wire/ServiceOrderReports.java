package io.cascade.productordering.productorder.wire;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.wire.ItemReports;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what a service order says into the words of product ordering. */
@Component
public class ServiceOrderReports {

    private final ItemReports reports;

    ServiceOrderReports(Clock clock) {
        this.reports = new ItemReports(Party.COM, Party.SOM, clock);
    }

    /** Nothing for a service order that no product order asked for. */
    public List<ChildNews<ChildReport>> in(ServiceOrderProgressDto progress) {
        return productOrderOf(progress).stream()
                .flatMap(productOrder -> progress.serviceOrderItem().stream()
                        .flatMap(item -> reports.of(itemIn(progress, item)).stream())
                        .map(report -> new ChildNews<>(productOrder, progress.id(), report)))
                .toList();
    }

    private static ItemReports.Item itemIn(ServiceOrderProgressDto progress, ServiceOrderItemDto item) {
        return new ItemReports.Item(
                "service order " + progress.id(),
                progress.version(),
                item.id(),
                item.state(),
                item.waiting(),
                progress.errorMessage());
    }

    private static Optional<String> productOrderOf(ServiceOrderProgressDto progress) {
        return Stream.ofNullable(progress.externalReference())
                .flatMap(List::stream)
                .filter(reference -> "productOrder".equals(reference.externalReferenceType()))
                .map(reference -> reference.id())
                .findFirst();
    }
}
