package io.cascade.productordering.productorder.messaging;

import io.cascade.messaging.inbox.ChannelWork;
import io.cascade.messaging.inbox.InboundEvent;
import io.cascade.messaging.inbox.Inbox;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.FollowBelow;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.wire.ServiceOrderReports;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what service orders report. All records of a poll share one transaction. */
@Component
class ServiceOrderListener implements ChannelWork {

    private final Inbox inbox;
    private final FollowBelow<ProductOrder, ChildReport> followServiceOrders;
    private final ServiceOrderReports reports;

    ServiceOrderListener(
            Inbox inbox, FollowBelow<ProductOrder, ChildReport> followServiceOrders, ServiceOrderReports reports) {
        this.inbox = inbox;
        this.followServiceOrders = followServiceOrders;
        this.reports = reports;
    }

    @KafkaListener(id = "service-orders", idIsGroup = false, topics = "${cascade.topic-prefix:}tmf.service-order.v1")
    void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        inbox.receive(records, this);
    }

    @Override
    public EventChannel channel() {
        return EventChannel.SERVICE_ORDER;
    }

    @Override
    public void apply(List<InboundEvent> events) {
        followServiceOrders.follow(events.stream().flatMap(this::reportsIn).toList());
    }

    private Stream<ChildNews<ChildReport>> reportsIn(InboundEvent event) {
        return reports.in(event.resource("serviceOrder", ServiceOrderProgressDto.class)).stream();
    }
}
