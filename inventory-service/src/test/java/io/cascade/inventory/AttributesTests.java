package io.cascade.inventory;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.inventory.product.wire.ProductAttributes;
import io.cascade.inventory.resource.wire.ResourceAttributes;
import io.cascade.inventory.resource.wire.ResourcePoolAttributes;
import io.cascade.inventory.service.wire.ServiceAttributes;
import io.cascade.testing.ContractLines;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesTests {

    static Stream<Attributes> all() {
        return Stream.of(
                ProductAttributes.ALL, ServiceAttributes.ALL, ResourceAttributes.ALL, ResourcePoolAttributes.ALL);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachComponentHasALineAndEachLineAComponent(Attributes attributes) {
        ContractLines.areComplete(attributes.contract(), attributes.lines(), attributes.extensions());
    }
}
