package io.cascade.ordering;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings into a service what it needs for orders. It is asked for by name, as not every service has some. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@AutoConfigurationPackage
public class OrderingConfiguration {}
