package io.cascade.serviceordering.serviceorder.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API of service orders introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class ServiceOrderApiDocumentation {

    @Bean
    GroupedOpenApi serviceOrderContract() {
        var info = new Info()
                .title("Cascade: service ordering")
                .version("4.1.0")
                .summary("TMF641 as service order management serves it")
                .description(
                        "What products are made of: place service orders and follow their items, each when all it waits for is done.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("TMF641-ServiceOrdering")
                .pathsToMatch("/tmf-api/serviceOrdering/v4/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
