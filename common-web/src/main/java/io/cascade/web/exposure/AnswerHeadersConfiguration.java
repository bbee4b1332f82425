package io.cascade.web.exposure;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the headers where every answer passes, also those that Tomcat gives itself. */
@Configuration(proxyBeanMethods = false)
class AnswerHeadersConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answerHeaders() {
        return factory -> factory.addEngineValves(new AnswerHeaders());
    }
}
