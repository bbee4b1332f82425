package com.example.radio;

import io.cascade.activation.NetworkGateway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Brings the adapter into any service that commands a network, as soon as its jar lies on the class path. */
@AutoConfiguration
@ConditionalOnBean(NetworkGateway.class)
class RadioAutoConfiguration {

    @Bean
    RadioMast radioMast(NetworkGateway gateway) {
        return new RadioMast(gateway);
    }
}
