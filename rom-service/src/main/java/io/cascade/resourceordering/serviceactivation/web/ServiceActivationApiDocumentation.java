package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API of direct activation introduces itself to those who read its contract. */
@Configuration(proxyBeanMethods = false)
class ServiceActivationApiDocumentation {

    @Bean
    GroupedOpenApi serviceActivationContract() {
        var info = new Info()
                .title("Cascade: service activation and configuration")
                .version("4.0.0")
                .summary("TMF640 as resource order management serves it")
                .description(
                        "Activate one resource-facing service directly, with those it needs described beside it, and follow"
                                + " the request by its monitor. What customers face is ordered through TMF641.")
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        return GroupedOpenApi.builder()
                .group("TMF640-ServiceActivation")
                .pathsToMatch(ServiceActivationMapper.API + "/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }
}
