package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Expectation;
import io.cascade.messaging.errand.Silence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds open service orders against. ROM reports by itself, or is asked. */
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
                ErrandKinds.ORDER_RESOURCES,
                OPEN
                        + " and o.start_date is not null and o.child_order_id is null"
                        + " and o.intent = 'FULFIL' and o.state <> 'ASSESSING_CANCELLATION'");
    }

    @Bean
    Silence ofResourceOrders() {
        return new Silence(
                ErrandKinds.ASK_AFTER_RESOURCES,
                "select o.id as subject, o.heard_at, o.inquiries from service_order o"
                        + " where o.completion_date is null and o.child_order_id is not null"
                        + " and exists (select 1 from resource_item r where r.order_id = o.id and r.child_state in ('ASKED', 'UNDERWAY', 'PENDING', 'HELD'))");
    }

    @Bean
    Expectation takingBack() {
        return new Expectation(ErrandKinds.TAKE_BACK, OPEN + " and o.state = 'ASSESSING_CANCELLATION'");
    }

    @Bean
    Expectation services() {
        return new Expectation(
                ErrandKinds.WRITE_SERVICES,
                OPEN
                        + " and exists (select 1 from service_order_item i where i.order_id = o.id"
                        + " and i.state in ('IN_PROGRESS', 'PENDING', 'HELD', 'PENDING_CANCELLATION') and i.aim is distinct from i.written)");
    }
}
