package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.Expectation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds open resource orders against. Of a held item the network is asked too: it may say more by now. */
@Configuration(proxyBeanMethods = false)
class WhatMustBeUnderWay {

    private static final String OPEN_ITEMS = """
            select o.id as subject from resource_order o join resource_order_item i on i.order_id = o.id
            where o.completion_date is null
            """;

    @Bean
    Expectation allocation() {
        return new Expectation(
                ErrandKinds.ALLOCATE,
                OPEN_ITEMS + " and i.phase = 'ALLOCATING' and i.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'HELD')");
    }

    @Bean
    Expectation givingBack() {
        return new Expectation(
                ErrandKinds.GIVE_BACK,
                "select o.id as subject from resource_order o"
                        + " where o.completion_date is null and o.state = 'PENDING_CANCELLATION'");
    }

    @Bean
    Expectation verdict() {
        return new Expectation(
                ErrandKinds.AWAIT_VERDICTS,
                OPEN_ITEMS + " and i.phase = 'ACTIVATING' and i.state in ('IN_PROGRESS', 'HELD')");
    }
}
