package io.cascade.resourceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderAttributes;
import io.cascade.resourceordering.serviceactivation.wire.ActivatedServiceAttributes;
import io.cascade.resourceordering.serviceactivation.wire.MonitorAttributes;
import io.cascade.testing.ContractLines;
import io.cascade.web.RecordShape;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesTests {

    static Stream<Attributes> all() {
        return Stream.of(
                ResourceOrderAttributes.ALL,
                ResourceOrderAttributes.ITEM,
                ActivatedServiceAttributes.ALL,
                MonitorAttributes.ALL);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachComponentHasALineAndEachLineAComponent(Attributes attributes) {
        ContractLines.areComplete(attributes.contract(), attributes.lines(), attributes.extensions());
    }

    @Test
    void whatTheNetworkKnowsIsKnownToTheContractAndNotFixed() {
        assertThat(RecordShape.of(ActivatedServiceAttributes.ALL.contract()).attributes())
                .extracting(RecordShape.Attribute::name)
                .containsAll(ActivatedServiceAttributes.IN_THE_NETWORK);
        assertThat(ActivatedServiceAttributes.ALL.fixed())
                .doesNotContainAnyElementsOf(ActivatedServiceAttributes.IN_THE_NETWORK);
    }
}
