package io.cascade.boundary.operations.errand;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the operators' side of each service introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class OperationsApiDocumentation {

    @Bean
    GroupedOpenApi operationsContract() {
        var info = new Info()
                .title("Cascade: operations")
                .version("1.0.0")
                .summary("What a service has set aside or parked, and how to have it done after all")
                .description("An extension that each service of the suite serves for its operators; no TM Forum API.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("Cascade-Operations")
                .pathsToMatch("/operations/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
