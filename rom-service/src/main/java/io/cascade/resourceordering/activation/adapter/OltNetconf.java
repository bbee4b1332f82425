package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Optical line terminals: brings up a subscriber's port. */
@Component
class OltNetconf extends HttpElement {

    OltNetconf(NetworkGateway gateway) {
        super("olt-netconf", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command)
                .as("interface", "gpon-onu_%s/%s", "lineCard", "port")
                .all();
    }
}
