package io.cascade.productordering.productorder.web;

import io.cascade.platform.cancellation.web.CancelTaskApi;
import io.cascade.tmf.common.CancelTaskStateType;
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
                "productOrdering",
                "tmf.cancel-product-order.v1",
                "productOrder",
                CancelTaskStateType.class,
                "message",
                CancelProductOrderDto.class);
    }
}
