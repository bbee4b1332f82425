package io.cascade.tmf.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventChannelTests {

    @Test
    void haveAddressesOfTheirOwn() {
        assertThat(EventChannel.values()).extracting(EventChannel::address).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void declareEachTypeOnceInItsDomain(EventChannel channel) {
        assertThat(channel.types())
                .extracting(type -> type.domain() + " " + type.name())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void nameTheirTypesAsTheContractsDo() {
        assertThat(EventChannel.CANCEL_SERVICE_ORDER
                        .type(EventKind.STATE_CHANGE)
                        .name())
                .isEqualTo("CancelServiceOrderStateChangeEvent");
    }

    @Test
    void giveNoTypeThatTheyDoNotDeclare() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventChannel.PRODUCT_ORDER.type(EventKind.JEOPARDY));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EventChannel.CATALOG_ENTRY.type("productCatalogManagement", "lily", EventKind.CREATE));
    }

    @Test
    void giveNoTypeByItsKindAloneWhereSeveralAreOfThatKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventChannel.CATALOG_ENTRY.type(EventKind.CREATE));
    }
}
