package com.example.radio;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.NetworkGateway;
import io.cascade.activation.Told;
import java.util.Map;

/** Radio masts, which serve whoever no line reaches: a technology of which Cascade knows nothing. */
final class RadioMast extends HttpElement {

    RadioMast(NetworkGateway gateway) {
        super("radio-mast", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return Told.of(command).as("sector", "%s-%s", "oltArea", "port").all();
    }
}
