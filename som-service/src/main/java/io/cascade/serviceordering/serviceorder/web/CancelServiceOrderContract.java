package io.cascade.serviceordering.serviceorder.web;

import io.cascade.platform.cancellation.web.CancelTaskApi;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceCancelTaskStateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How wishes to cancel service orders are spelled. */
@Configuration(proxyBeanMethods = false)
class CancelServiceOrderContract {

    @Bean
    CancelTaskApi<CancelServiceOrderDto> cancelTaskApi() {
        return new CancelTaskApi<>(
                CancelServiceOrderController.PATH,
                "serviceOrdering",
                "tmf.cancel-service-order.v1",
                "serviceOrder",
                ServiceCancelTaskStateType.class,
                "completionMessage",
                CancelServiceOrderDto.class);
    }
}
