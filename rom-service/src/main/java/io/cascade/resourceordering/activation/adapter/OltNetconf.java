package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Optical line terminals: brings up a subscriber's port. */
@Component
class OltNetconf extends HttpElement {

    OltNetconf(NetworkGateway gateway) {
        super("olt-netconf", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request)
                .as("interface", "gpon-onu_%s/%s", "lineCard", "port")
                .all();
    }
}
