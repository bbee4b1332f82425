package io.cascade.serviceordering;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderAttributes;
import io.cascade.testing.ContractLines;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesTests {

    static Stream<Attributes> all() {
        return Stream.of(ServiceOrderAttributes.ALL, ServiceOrderAttributes.ITEM, ServiceOrderAttributes.SERVICE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachComponentHasALineAndEachLineAComponent(Attributes attributes) {
        ContractLines.areComplete(attributes.contract(), attributes.lines(), attributes.extensions());
    }
}
