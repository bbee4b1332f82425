package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.errand.Expectation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds open service orders against. Orders that wait for ROM need nothing of ours. */
@Configuration(proxyBeanMethods = false)
class WhatMustBeUnderWay {

    private static final String OPEN = "select o.id as subject from service_order o where o.completion_date is null";

    @Bean
    Expectation plan() {
        return new Expectation(ErrandKinds.PLAN, OPEN + " and o.state = 'ACKNOWLEDGED'");
    }

    @Bean
    Expectation resourceOrder() {
        return new Expectation(
                ErrandKinds.ORDER_RESOURCES, OPEN + " and o.start_date is not null and o.resource_order_id is null");
    }

    @Bean
    Expectation services() {
        return new Expectation(
                ErrandKinds.WRITE_SERVICES,
                OPEN
                        + " and exists (select 1 from service_order_item i where i.order_id = o.id"
                        + " and i.state in ('IN_PROGRESS', 'PENDING', 'HELD') and i.aim is distinct from i.written)");
    }
}
