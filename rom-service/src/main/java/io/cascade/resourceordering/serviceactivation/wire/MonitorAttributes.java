package io.cascade.resourceordering.serviceactivation.wire;

import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.tmf.serviceactivation.MonitorDto;

/** What a monitor has on the wire. */
public final class MonitorAttributes {

    private static final String PRIMARY = """
            (select s.id from activated_service s where s.activation_id = service_activation.id and s.position = 1)""";

    public static final Attributes ALL = Attributes.of(
                    MonitorDto.class, "monitor", "service_activation", "id", "id desc")
            .lines(
                    text("href", "'%s/' || id".formatted(ServiceActivationMapper.MONITOR_PATH))
                            .computed(),
                    text("sourceHref", "'%s/' || %s".formatted(ServiceActivationMapper.SERVICE_PATH, PRIMARY))
                            .computed(),
                    text("state", "replace(initcap(replace(state, '_', ' ')), ' ', '')")
                            .computed(),
                    json("request", "request").fixed(),
                    json("response", "response").computed(),
                    object("resourceOrder", text("id", "case when ordered then id end"))
                            .computed(),
                    object("waiting", text("on", "waiting_on"), instant("since", "waiting_since"))
                            .computed(),
                    text("@type", "'Monitor'").computed())
            .extensions(text("correlationId", "correlation_id").computed())
            .complete();

    private MonitorAttributes() {}
}
