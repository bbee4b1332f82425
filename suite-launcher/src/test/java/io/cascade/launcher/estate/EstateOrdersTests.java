package io.cascade.launcher.estate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.sampledata.SampleFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EstateOrdersTests {

    private final JsonNode example = SampleFiles.shipped().read("orders/golden.json");
    private final EstateOrders orders = new EstateOrders(example, new Estate("B1", 10), "PO-B1", "PS-B1");

    @Test
    void putsTheCustomerThePlaceAndTheOfferingOfTheRunIntoTheExample() {
        JsonNode order = orders.forLine(3, "B1-W");

        assertThat(order.at("/relatedParty/0/id").asString()).isEqualTo("B1-C3");
        assertThat(order.at("/productOrderItem/0/product/place/0/id").asString())
                .isEqualTo("B1-A3");
        assertThat(order.at("/productOrderItem/0/productOffering/id").asString())
                .isEqualTo("PO-B1");
        assertThat(order.at("/productOrderItem/0/product/productSpecification/id")
                        .asString())
                .isEqualTo("PS-B1");
        assertThat(order.at("/category").asString()).isEqualTo("B1-W");
    }

    @Test
    void leavesEverythingElseAsInTheExample() {
        JsonNode order = orders.forLine(0, "B1");

        assertThat(order.at("/productOrderItem/0/itemPrice")).isEqualTo(example.at("/productOrderItem/0/itemPrice"));
        assertThat(order.at("/productOrderItem/0/product/productCharacteristic"))
                .hasSameSizeAs(example.at("/productOrderItem/0/product/productCharacteristic"));
    }

    @Test
    void doesNotTouchTheExample() {
        orders.forLine(5, "B1");

        assertThat(example.at("/relatedParty/0/id").asString()).isEqualTo("CUST-4821");
    }
}
