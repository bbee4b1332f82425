package io.cascade.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.sampledata.SampleFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CustomerTests {

    private final SampleFiles files = SampleFiles.shipped();
    private final JsonNode example = files.read("orders/golden.json");
    private final List<Customer> customers = Customer.all(files);

    @Test
    void beginsWithTheCustomerOfTheExample() {
        JsonNode order = customers.getFirst().inPlaceOfTheOneIn(example);

        assertThat(order.at("/relatedParty/0")).isEqualTo(example.at("/relatedParty/0"));
        assertThat(order.at("/productOrderItem")).isEqualTo(example.at("/productOrderItem"));
    }

    @Test
    void hasEnoughCustomersAtPlacesOfTheirOwnToRepeatTheDemo() {
        assertThat(customers).hasSizeGreaterThan(5);
        assertThat(customers).extracting(Customer::placeId).doesNotHaveDuplicates();
    }

    @Test
    void putsAnotherCustomerAtAnotherPlaceIntoTheExample() {
        Customer other = customers.get(1);

        JsonNode order = other.inPlaceOfTheOneIn(example);

        assertThat(order.at("/relatedParty/0/id").asString()).isEqualTo(other.id());
        assertThat(order.at("/productOrderItem/0/product/place/0/id").asString())
                .isEqualTo(other.placeId());
        assertThat(order.at("/productOrderItem/0/billingAccount/id").asString()).isEqualTo(other.billingAccount());
    }

    @Test
    void expectsEightResourcesOfTheExample() {
        assertThat(Expectation.shipped().resources()).isEqualTo(8);
    }
}
