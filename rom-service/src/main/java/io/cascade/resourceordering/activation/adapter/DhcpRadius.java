package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** DHCP and RADIUS: binds addresses to a subscriber's line, since the router comes later. */
@Component
class DhcpRadius extends HttpElement {

    DhcpRadius(NetworkGateway gateway) {
        super("dhcp-radius", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command)
                .as("framed-ip-address", "%s", "ipAddress")
                .as("delegated-ipv6-prefix", "%s", "prefix")
                .all();
    }
}
