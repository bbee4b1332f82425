package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The number porting clearing house: brings a number over. */
@Component
class NumberPorting extends HttpElement {

    NumberPorting(NetworkGateway gateway) {
        super("number-porting", gateway);
    }
}
