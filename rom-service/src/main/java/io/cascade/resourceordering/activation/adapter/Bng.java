package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Broadband network gateways: applies a bandwidth policy. */
@Component
class Bng extends HttpElement {

    Bng(NetworkGateway gateway) {
        super("bng", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command).with("policy", command.resource()).all();
    }
}
