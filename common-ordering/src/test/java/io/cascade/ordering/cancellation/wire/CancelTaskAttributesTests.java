package io.cascade.ordering.cancellation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.testing.ContractLines;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.productordering.CancelProductOrderCreateDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceCancelTaskStateType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CancelTaskAttributesTests {

    private static final Attributes OF_PRODUCT_ORDERS = CancelTaskAttributes.of(new CancelTaskApi<>(
            "/cancelProductOrder",
            EventChannel.CANCEL_PRODUCT_ORDER,
            "productOrder",
            CancelTaskStateType.class,
            "message",
            CancelProductOrderDto.class));
    private static final Attributes OF_SERVICE_ORDERS = CancelTaskAttributes.of(new CancelTaskApi<>(
            "/cancelServiceOrder",
            EventChannel.CANCEL_SERVICE_ORDER,
            "serviceOrder",
            ServiceCancelTaskStateType.class,
            "completionMessage",
            CancelServiceOrderDto.class));
    private static final Attributes OF_RESOURCE_ORDERS = CancelTaskAttributes.of(new CancelTaskApi<>(
            "/cancelResourceOrder",
            EventChannel.CANCEL_RESOURCE_ORDER,
            "resourceOrder",
            CancelTaskStateType.class,
            "message",
            CancelResourceOrderDto.class));

    static Stream<Attributes> all() {
        return Stream.of(OF_PRODUCT_ORDERS, OF_SERVICE_ORDERS, OF_RESOURCE_ORDERS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachComponentHasALineAndEachLineAComponent(Attributes attributes) {
        ContractLines.areComplete(attributes.contract(), attributes.lines(), attributes.extensions());
    }

    @Test
    void keepsTheWishAndNotWhatTheServiceSays() {
        var wish = new CancelProductOrderCreateDto(
                "moved away",
                null,
                new RefDto("po-1", null, null, null, null, Map.of()),
                "CancelProductOrder",
                Map.of("state", "done", "message", "as you like", "channel", "shop"));

        assertThat(OF_PRODUCT_ORDERS.carriedOf(wish).values())
                .isEqualTo(Map.of(
                        "cancellationReason", "moved away", "productOrder", Map.of("id", "po-1"), "channel", "shop"));
    }
}
