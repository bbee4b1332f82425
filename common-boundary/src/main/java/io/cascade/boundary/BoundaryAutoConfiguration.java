package io.cascade.boundary;

import io.cascade.web.WebBoundary;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Brings the boundary into every service that has it on its class path. */
@AutoConfiguration
@ComponentScan
@Import(WebBoundary.class)
class BoundaryAutoConfiguration {}
