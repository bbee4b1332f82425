package io.cascade.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The boundary of a program: what it refuses and how it says so. It adds a subclass of {@link WebErrors}, and its bounds as
 * {@code cascade.bounds}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"io.cascade.web.bounds", "io.cascade.web.exposure", "io.cascade.web.reception"})
@Import({
    ContractBodies.class,
    EmptyRefusals.class,
    QueryBounds.class,
    ReadableMediaTypes.class,
    StorableAddresses.class,
    TomcatErrors.class
})
public class WebBoundary {}
