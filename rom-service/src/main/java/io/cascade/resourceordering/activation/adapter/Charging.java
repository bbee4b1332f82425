package io.cascade.resourceordering.activation.adapter;

import org.springframework.stereotype.Component;

/** The charging system: grants an allowance. */
@Component
class Charging extends HttpElement {

    Charging(NetworkGateway gateway) {
        super("charging", gateway);
    }
}
