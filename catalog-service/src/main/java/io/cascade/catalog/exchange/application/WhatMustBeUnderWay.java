package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.JobKind;
import io.cascade.messaging.errand.Expectation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watchdog holds open jobs against. */
@Configuration(proxyBeanMethods = false)
class WhatMustBeUnderWay {

    @Bean
    Expectation openImports() {
        return expectation(JobKind.IMPORT);
    }

    @Bean
    Expectation openExports() {
        return expectation(JobKind.EXPORT);
    }

    private static Expectation expectation(JobKind kind) {
        return new Expectation(
                JobErrands.kindFor(kind),
                "select id as subject from catalog_job where kind = '%s' and completion_date is null".formatted(kind));
    }
}
