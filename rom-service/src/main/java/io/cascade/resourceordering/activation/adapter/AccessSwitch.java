package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Access switches: puts a subscriber's VLAN on the bearer. */
@Component
class AccessSwitch extends HttpElement {

    AccessSwitch(NetworkGateway gateway) {
        super("access-switch", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command).as("vlan", "%s", "vlanId").all();
    }
}
