package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** DHCP and RADIUS: binds addresses to a subscriber's line, since the router comes later. */
@Component
class DhcpRadius extends HttpElement {

    DhcpRadius(NetworkGateway gateway) {
        super("dhcp-radius", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request)
                .as("framed-ip-address", "%s", "ipAddress")
                .as("delegated-ipv6-prefix", "%s", "prefix")
                .all();
    }
}
