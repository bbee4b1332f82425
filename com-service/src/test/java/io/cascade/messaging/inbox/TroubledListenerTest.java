package io.cascade.messaging.inbox;

import io.cascade.productordering.ProductOrderingApplication;
import io.cascade.testing.CascadeServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of listeners of its own, with everything around them that a service has, at a tenth of the usual pauses. */
@CascadeServiceTest(
        classes = ProductOrderingApplication.class,
        properties = {"cascade.pace=0.1", "spring.datasource.hikari.connection-timeout=1000"})
@Import(OwnTopic.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface TroubledListenerTest {}
