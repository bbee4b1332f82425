package io.cascade.resourceordering.resourceorder.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the way back from the network introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class NetworkVerdictApiDocumentation {

    @Bean
    GroupedOpenApi networkVerdictContract() {
        var info = new Info()
                .title("Cascade: network verdicts")
                .version("1.0.0")
                .summary("Where network systems report what became of an operation")
                .description("An extension for the adapters of the network; no TM Forum API.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("Cascade-NetworkVerdicts")
                .pathsToMatch("/network-verdict")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
