package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Expectation;
import io.cascade.messaging.errand.Silence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds open product orders against. Orders that wait for a customer need nothing of ours; SOM reports by itself, or is asked. */
@Configuration(proxyBeanMethods = false)
class WhatMustBeUnderWay {

    private static final String OPEN = "select o.id as subject from product_order o where o.completion_date is null";

    @Bean
    Expectation assessment() {
        return new Expectation(
                ErrandKinds.ASSESS,
                OPEN
                        + " and o.catalog_release is null"
                        + " and (o.state = 'ACKNOWLEDGED' or o.state = 'PENDING' and o.deposit_paid)");
    }

    @Bean
    Expectation start() {
        return new Expectation(
                ErrandKinds.BEGIN,
                OPEN
                        + " and o.state in ('ACKNOWLEDGED', 'PENDING') and o.catalog_release is not null"
                        + " and not exists (select 1 from service_item s where s.order_id = o.id)");
    }

    @Bean
    Expectation deposit() {
        return new Expectation(
                ErrandKinds.DEPOSIT_DUE,
                OPEN + " and o.state = 'PENDING' and o.deposit is not null and not o.deposit_paid");
    }

    @Bean
    Expectation serviceOrder() {
        return new Expectation(
                ErrandKinds.ORDER_SERVICES,
                OPEN
                        + " and o.state in ('IN_PROGRESS', 'HELD') and o.child_order_id is null"
                        + " and exists (select 1 from service_item s where s.order_id = o.id)");
    }

    @Bean
    Silence ofServiceOrders() {
        return new Silence(
                ErrandKinds.ASK_AFTER_SERVICES,
                "select o.id as subject, o.heard_at, o.inquiries from product_order o"
                        + " where o.completion_date is null and o.child_order_id is not null"
                        + " and exists (select 1 from service_item s where s.order_id = o.id and s.child_state in ('ASKED', 'UNDERWAY', 'PENDING', 'HELD'))");
    }

    @Bean
    Expectation takingBack() {
        return new Expectation(ErrandKinds.TAKE_BACK, OPEN + " and o.state = 'ASSESSING_CANCELLATION'");
    }

    @Bean
    Expectation delivery() {
        return new Expectation(
                ErrandKinds.DELIVER,
                OPEN
                        + " and exists (select 1 from service_item s where s.order_id = o.id)"
                        + " and exists (select 1 from product_order_item i where i.order_id = o.id"
                        + " and i.state in ('IN_PROGRESS', 'HELD')"
                        + " and not exists (select 1 from service_item s where s.order_id = o.id"
                        + " and s.product_order_item_id = i.item_id and s.child_state <> 'DONE')"
                        + " and not exists (select 1 from product_order_item p where p.order_id = o.id"
                        + " and p.parent_item_id = i.item_id"
                        + " and p.state not in ('COMPLETED', 'FAILED', 'CANCELLED', 'REJECTED')))");
    }
}
