package io.cascade.serviceordering;

import io.cascade.testing.CascadeServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of service order management with a friendly far side unless the test says otherwise. */
@CascadeServiceTest
@Import(Surroundings.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ServiceOrderingTest {}
