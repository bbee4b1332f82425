package io.cascade.resourceordering.activation.adapter;

import org.springframework.stereotype.Component;

/** The number porting clearing house: brings a number over. */
@Component
class NumberPorting extends HttpElement {

    NumberPorting(NetworkGateway gateway) {
        super("number-porting", gateway);
    }
}
