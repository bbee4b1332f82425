package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.messaging.errand.Expectation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds activations against. While their order is at work it is the order that is watched. */
@Configuration(proxyBeanMethods = false)
class ActivationsUnderWay {

    @Bean
    Expectation servicesToWrite() {
        return new Expectation(ErrandKinds.WRITE_SERVICES, """
                select distinct unwritten.activation_id as subject from activated_service unwritten
                join service_activation a on a.id = unwritten.activation_id
                where unwritten.written < unwritten.revision and a.state <> 'IN_ERROR'
                and not exists (select 1 from activated_service unbuilt
                    where unbuilt.activation_id = a.id and unbuilt.state not in ('INACTIVE', 'ACTIVE'))
                """);
    }
}
