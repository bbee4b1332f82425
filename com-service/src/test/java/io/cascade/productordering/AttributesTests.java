package io.cascade.productordering;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.productordering.productorder.wire.ProductOrderAttributes;
import io.cascade.testing.ContractLines;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesTests {

    static Stream<Attributes> all() {
        return Stream.of(ProductOrderAttributes.ALL, ProductOrderAttributes.ITEM, ProductOrderAttributes.PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachComponentHasALineAndEachLineAComponent(Attributes attributes) {
        ContractLines.areComplete(attributes.contract(), attributes.lines(), attributes.extensions());
    }
}
