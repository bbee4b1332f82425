package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;

/** Where the attributes of a monitor are found when a list is filtered by them. */
final class MonitorAttributes {

    private static final String PRIMARY = """
            (select s.id from activated_service s where s.activation_id = service_activation.id and s.position = 1)""";

    static final AttributeTable TABLE = AttributeTable.of("monitor", "service_activation", "id", "id desc")
            .text("href", "'%s/' || id".formatted(ServiceActivationMapper.MONITOR_PATH))
            .text("sourceHref", "'%s/' || %s".formatted(ServiceActivationMapper.SERVICE_PATH, PRIMARY))
            .text("@type", "'Monitor'")
            .text("state", "replace(initcap(replace(state, '_', ' ')), ' ', '')")
            .text("correlationId", "correlation_id")
            .text("resourceOrder.id", "case when ordered then id end")
            .text("waiting.on", "waiting_on")
            .instant("waiting.since", "waiting_since")
            .json("request", "request")
            .json("response", "response")
            .build();

    private MonitorAttributes() {}
}
