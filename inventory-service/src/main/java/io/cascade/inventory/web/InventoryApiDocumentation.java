package io.cascade.inventory.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the APIs of the inventories introduce themselves to those who read their contracts. */
@Configuration(proxyBeanMethods = false)
class InventoryApiDocumentation {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4";
    private static final String SERVICES = "/tmf-api/serviceInventory/v4";
    private static final String RESOURCES = "/tmf-api/resourceInventoryManagement/v4";
    private static final String[] EXTENSIONS = {
        PRODUCTS + "/productCommand",
        PRODUCTS + "/installedBaseQuery",
        SERVICES + "/serviceCommand",
        RESOURCES + "/resourceCommand",
        RESOURCES + "/resourcePool/**"
    };

    @Bean
    GroupedOpenApi productInventoryContract() {
        return contract(
                        "TMF637-ProductInventory",
                        about("Cascade: product inventory", "4.0.0")
                                .summary("TMF637 as the inventory serves it")
                                .description("The products that customers have, and what became of each."))
                .pathsToMatch(PRODUCTS + "/**")
                .pathsToExclude(EXTENSIONS)
                .build();
    }

    @Bean
    GroupedOpenApi serviceInventoryContract() {
        return contract(
                        "TMF638-ServiceInventory",
                        about("Cascade: service inventory", "4.0.0")
                                .summary("TMF638 as the inventory serves it")
                                .description("The services that run for customers, and the resources under them."))
                .pathsToMatch(SERVICES + "/**")
                .pathsToExclude(EXTENSIONS)
                .build();
    }

    @Bean
    GroupedOpenApi resourceInventoryContract() {
        return contract(
                        "TMF639-ResourceInventory",
                        about("Cascade: resource inventory", "4.0.0")
                                .summary("TMF639 as the inventory serves it")
                                .description(
                                        "Ports, numbers, addresses and devices: who uses which, and what is free."))
                .pathsToMatch(RESOURCES + "/**")
                .pathsToExclude(EXTENSIONS)
                .build();
    }

    @Bean
    GroupedOpenApi inventoryCommandContract() {
        return contract(
                        "Cascade-InventoryCommands",
                        about("Cascade: inventory commands", "1.0.0")
                                .summary("What fulfilment asks of the inventories, in batches")
                                .description(
                                        "An extension beside TMF637, TMF638 and TMF639. Each command has a key and is"
                                                + " carried out once however often it is sent; each gets a verdict of its own."))
                .pathsToMatch(EXTENSIONS)
                .build();
    }

    private static GroupedOpenApi.Builder contract(String name, Info info) {
        return GroupedOpenApi.builder().group(name).addOpenApiCustomizer(contract -> contract.info(info));
    }

    private static Info about(String title, String version) {
        return new Info()
                .title(title)
                .version(version)
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
    }
}
