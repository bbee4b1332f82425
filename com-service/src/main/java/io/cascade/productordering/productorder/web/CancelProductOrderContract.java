package io.cascade.productordering.productorder.web;

import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How wishes to cancel product orders are spelled. */
@Configuration(proxyBeanMethods = false)
class CancelProductOrderContract {

    @Bean
    CancelTaskApi<CancelProductOrderDto> cancelTaskApi() {
        return new CancelTaskApi<>(
                CancelProductOrderController.PATH,
                EventChannel.CANCEL_PRODUCT_ORDER,
                "productOrder",
                CancelTaskStateType.class,
                "message",
                CancelProductOrderDto.class);
    }
}
