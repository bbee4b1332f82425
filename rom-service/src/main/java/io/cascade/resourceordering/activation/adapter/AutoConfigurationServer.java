package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Auto-configuration servers (TR-069): prepares the profile that a router fetches. */
@Component
class AutoConfigurationServer extends HttpElement {

    AutoConfigurationServer(NetworkGateway gateway) {
        super("acs", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command).as("device-id", "%s", "serialNumber").all();
    }
}
