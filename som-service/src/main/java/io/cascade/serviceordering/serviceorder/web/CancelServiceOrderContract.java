package io.cascade.serviceordering.serviceorder.web;

import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.event.EventChannel;
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
                EventChannel.CANCEL_SERVICE_ORDER,
                "serviceOrder",
                ServiceCancelTaskStateType.class,
                "completionMessage",
                CancelServiceOrderDto.class);
    }
}
