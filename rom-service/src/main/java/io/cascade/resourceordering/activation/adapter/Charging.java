package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The charging system: grants an allowance. */
@Component
class Charging extends HttpElement {

    Charging(NetworkGateway gateway) {
        super("charging", gateway);
    }
}
