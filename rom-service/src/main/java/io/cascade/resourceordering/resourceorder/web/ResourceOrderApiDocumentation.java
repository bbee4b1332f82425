package io.cascade.resourceordering.resourceorder.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API of resource orders introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class ResourceOrderApiDocumentation {

    @Bean
    GroupedOpenApi resourceOrderContract() {
        var info = new Info()
                .title("Cascade: resource ordering")
                .version("4.0.0")
                .summary("TMF652 as resource order management serves it")
                .description(
                        "What services run on: place resource orders, and follow how ports, numbers and devices are allotted and activated.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("TMF652-ResourceOrdering")
                .pathsToMatch("/tmf-api/resourceOrderingManagement/v4/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
