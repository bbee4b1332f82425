package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Logistics: ships equipment to the customer. */
@Component
class Logistics extends HttpElement {

    Logistics(NetworkGateway gateway) {
        super("logistics", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command).as("article", "%s", "model").all();
    }
}
