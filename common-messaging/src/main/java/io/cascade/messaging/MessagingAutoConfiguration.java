package io.cascade.messaging;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Brings events, errands and calls into every service that has them on its class path. */
@AutoConfiguration
@ComponentScan
@EnableScheduling
class MessagingAutoConfiguration {}
