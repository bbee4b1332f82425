package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Access switches: puts a subscriber's VLAN on the bearer. */
@Component
class AccessSwitch extends HttpElement {

    AccessSwitch(NetworkGateway gateway) {
        super("access-switch", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request).as("vlan", "%s", "vlanId").all();
    }
}
