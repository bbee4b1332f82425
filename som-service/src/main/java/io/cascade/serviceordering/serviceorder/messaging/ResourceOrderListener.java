package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.messaging.inbox.ChannelWork;
import io.cascade.messaging.inbox.InboundEvent;
import io.cascade.messaging.inbox.Inbox;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.FollowBelow;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.wire.ResourceOrderReports;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what resource orders report. All records of a poll share one transaction. */
@Component
class ResourceOrderListener implements ChannelWork {

    private final Inbox inbox;
    private final FollowBelow<ServiceOrder, ResourceReport> followResourceOrders;
    private final ResourceOrderReports reports;

    ResourceOrderListener(
            Inbox inbox, FollowBelow<ServiceOrder, ResourceReport> followResourceOrders, ResourceOrderReports reports) {
        this.inbox = inbox;
        this.followResourceOrders = followResourceOrders;
        this.reports = reports;
    }

    @KafkaListener(id = "resource-orders", idIsGroup = false, topics = "${cascade.topic-prefix:}tmf.resource-order.v1")
    void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        inbox.receive(records, this);
    }

    @Override
    public EventChannel channel() {
        return EventChannel.RESOURCE_ORDER;
    }

    @Override
    public void apply(List<InboundEvent> events) {
        followResourceOrders.follow(events.stream().flatMap(this::reportsIn).toList());
    }

    private Stream<ChildNews<ResourceReport>> reportsIn(InboundEvent event) {
        return reports.in(event.resource("resourceOrder", ResourceOrderProgressDto.class)).stream();
    }
}
