package io.cascade.productordering.productorder.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API of product orders introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class ProductOrderApiDocumentation {

    @Bean
    GroupedOpenApi productOrderContract() {
        var info = new Info()
                .title("Cascade: product ordering")
                .version("4.0.0")
                .summary("TMF622 as customer order management serves it")
                .description(
                        "What customers buy: place product orders, follow them to completion, and amend them on the way.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("TMF622-ProductOrdering")
                .pathsToMatch("/tmf-api/productOrderingManagement/v4/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
