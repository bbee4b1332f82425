package io.cascade.resourceordering.activation.adapter;

import org.springframework.stereotype.Component;

/** The mobile core: provisions a subscriber. */
@Component
class MobileCore extends HttpElement {

    MobileCore(NetworkGateway gateway) {
        super("mobile-core", gateway);
    }
}
