package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Logistics: ships equipment to the customer. */
@Component
class Logistics extends HttpElement {

    Logistics(NetworkGateway gateway) {
        super("logistics", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request).as("article", "%s", "model").all();
    }
}
