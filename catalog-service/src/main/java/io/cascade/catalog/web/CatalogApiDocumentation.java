package io.cascade.catalog.web;

import io.cascade.catalog.entry.CatalogApis;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the APIs of the catalog introduce themselves to those who read their contracts. */
@Configuration(proxyBeanMethods = false)
class CatalogApiDocumentation {

    private static final String RELEASE = "/cascade-api/catalogReleaseManagement/v1";

    @Bean
    GroupedOpenApi productCatalogContract() {
        return contract(
                "TMF620-ProductCatalog",
                CatalogApis.PRODUCT,
                about("Cascade: product catalog", "4.1.0")
                        .summary("TMF620 as the catalog serves it")
                        .description("What is sold: offerings, their prices, and the specifications behind them."));
    }

    @Bean
    GroupedOpenApi serviceCatalogContract() {
        return contract(
                "TMF633-ServiceCatalog",
                CatalogApis.SERVICE,
                about("Cascade: service catalog", "4.0.0")
                        .summary("TMF633 as the catalog serves it")
                        .description(
                                "What products are made of: services that customers face, and those that face resources."));
    }

    @Bean
    GroupedOpenApi resourceCatalogContract() {
        return contract(
                "TMF634-ResourceCatalog",
                CatalogApis.RESOURCE,
                about("Cascade: resource catalog", "4.1.0")
                        .summary("TMF634 as the catalog serves it")
                        .description("What services run on: the kinds of resources, and how one of each is found."));
    }

    @Bean
    GroupedOpenApi decompositionRuleContract() {
        return contract(
                "Cascade-DecompositionRules",
                CatalogApis.DECOMPOSITION_RULE,
                about("Cascade: decomposition rules", "1.0.0")
                        .summary("How a specification becomes those below it")
                        .description("An extension beside TMF633. Conditions and mappings are CEL expressions."));
    }

    @Bean
    GroupedOpenApi catalogReleaseContract() {
        return contract(
                "Cascade-CatalogReleases",
                RELEASE,
                about("Cascade: catalog releases", "1.0.0")
                        .summary("The catalog as a whole, frozen under a number")
                        .description(
                                "An extension beside TMF620, TMF633 and TMF634. Orders are worked off by the release"
                                        + " that was the newest when they came in."));
    }

    private static GroupedOpenApi contract(String name, String basePath, Info info) {
        return GroupedOpenApi.builder()
                .group(name)
                .pathsToMatch(basePath + "/**")
                .addOpenApiCustomizer(contract -> contract.info(info))
                .build();
    }

    private static Info about(String title, String version) {
        return new Info()
                .title(title)
                .version(version)
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
    }
}
