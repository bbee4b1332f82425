package io.cascade.resourceordering.resourceorder.web;

import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How wishes to cancel resource orders are spelled. */
@Configuration(proxyBeanMethods = false)
class CancelResourceOrderContract {

    @Bean
    CancelTaskApi<CancelResourceOrderDto> cancelTaskApi() {
        return new CancelTaskApi<>(
                CancelResourceOrderController.PATH,
                EventChannel.CANCEL_RESOURCE_ORDER,
                "resourceOrder",
                CancelTaskStateType.class,
                "message",
                CancelResourceOrderDto.class);
    }
}
