package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Auto-configuration servers (TR-069): prepares the profile that a router fetches. */
@Component
class AutoConfigurationServer extends HttpElement {

    AutoConfigurationServer(NetworkGateway gateway) {
        super("acs", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request).as("device-id", "%s", "serialNumber").all();
    }
}
