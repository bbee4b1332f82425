package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.productordering.ProductOrderCreateDto;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OrderFormTests {

    private final OrderForm golden = OrderForm.golden("CUST-1", "ADDR-1");

    @Test
    void isForTheCustomerAndThePlaceThatWereAskedFor() {
        assertThat(golden.customer()).isEqualTo("CUST-1");
        assertThat(bodyOf(golden).productOrderItem().getFirst().product().place())
                .singleElement()
                .satisfies(place -> assertThat(place.id()).isEqualTo("ADDR-1"));
    }

    @Test
    void changesWhatWasAskedForAndNothingElse() {
        var day = Instant.parse("2030-01-01T00:00:00Z");

        var form = golden.forOffering("PO-OTHER")
                .with("routerModel", "OTHER")
                .startingAt(day)
                .withoutPrice();

        var item = bodyOf(form).productOrderItem().getFirst();
        assertThat(item.productOffering().id()).isEqualTo("PO-OTHER");
        assertThat(CharacteristicDto.valuesOf(item.product().productCharacteristic()))
                .containsEntry("routerModel", "OTHER")
                .containsEntry("downloadSpeed", 200);
        assertThat(item.itemPrice()).isNull();
        assertThat(bodyOf(form).requestedStartDate()).isEqualTo(day);
    }

    @Test
    void leavesTheFormItWasMadeFromAsItWas() {
        var before = golden.asJson().toString();

        golden.with("routerModel", "OTHER").withoutCharacteristics().withoutPrice();

        assertThat(golden.asJson()).hasToString(before);
    }

    @Test
    void knowsNoCharacteristicThatTheSampleHasNot() {
        assertThatThrownBy(() -> golden.with("colour", "red")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void numbersTheItemsOfABulk() {
        var bulk = LargeOrders.bulk(List.of(golden, golden.forOffering("PO-OTHER")));

        assertThat(bodyOf(bulk).productOrderItem())
                .extracting(item -> item.id() + " " + item.productOffering().id())
                .containsExactly("1 PO-SF200H", "2 PO-OTHER");
    }

    private static ProductOrderCreateDto bodyOf(OrderForm form) {
        return Json.mapper().treeToValue(form.asJson(), ProductOrderCreateDto.class);
    }
}
