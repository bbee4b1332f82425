package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import java.util.List;
import java.util.Map;

/** A product that nobody thought of when the suite was written: dark fibre, built by an adapter that is there already. */
record NewProduct(SuiteClient suite) {

    void publish() {
        post(
                suite.catalog(),
                Paths.RESOURCE_CATALOG + "resourceSpecification",
                Map.of(
                        "id", "RS-DARK-FIBRE",
                        "name", "Dark fibre",
                        "version", "1.0",
                        "lifecycleStatus", "Active",
                        "resourceSpecCharacteristic", List.of(Map.of("name", "fibre", "valueType", "string")),
                        "allocation", Map.of("kind", "pool", "pool", "'DARK-FIBRE/' + item.exchange")));
        post(
                suite.catalog(),
                Paths.SERVICE_CATALOG + "serviceSpecification",
                Map.of(
                        "id", "RFS-DARK-FIBRE",
                        "@type", "ResourceFacingServiceSpecification",
                        "name", "Dark-Fibre-Path",
                        "version", "1.0",
                        "lifecycleStatus", "Active",
                        "specCharacteristic",
                                List.of(Map.of("name", "exchange", "valueType", "string", "minCardinality", 1)),
                        "resourceSpecification", List.of(Map.of("id", "RS-DARK-FIBRE")),
                        "activation", Map.of("adapter", "access-switch", "deadline", "PT1H")));
        post(
                suite.catalog(),
                Paths.SERVICE_CATALOG + "serviceSpecification",
                Map.of(
                        "id", "CFS-DARK-FIBRE",
                        "@type", "CustomerFacingServiceSpecification",
                        "name", "Dark-Fibre",
                        "version", "1.0",
                        "lifecycleStatus", "Active"));
        post(
                suite.catalog(),
                Paths.PRODUCT_CATALOG + "productSpecification",
                Map.of("id", "PS-DARK-FIBRE", "name", "Dark fibre", "version", "1.0", "lifecycleStatus", "Active"));
        post(
                suite.catalog(),
                Paths.PRODUCT_CATALOG + "productOffering",
                Map.of(
                        "id", "PO-DARK-FIBRE",
                        "name", "Dark fibre",
                        "version", "1.0",
                        "lifecycleStatus", "Active",
                        "productSpecification", Map.of("id", "PS-DARK-FIBRE")));
        rule("DR-DARK-FIBRE-10", "PS-DARK-FIBRE", "ProductSpecification", "CFS-DARK-FIBRE", "Dark-Fibre", Map.of());
        rule(
                "DR-DARK-FIBRE-20",
                "CFS-DARK-FIBRE",
                "ServiceSpecification",
                "RFS-DARK-FIBRE",
                "Dark-Fibre-Path",
                Map.of("exchange", "place.exchange"));
        post(
                suite.inventory(),
                Paths.RESOURCE_POOL,
                Map.of(
                        "id",
                        "DARK-FIBRE/EAST-07",
                        "name",
                        "Dark fibres of EAST-07",
                        "resourceSpecification",
                        Map.of("id", "RS-DARK-FIBRE"),
                        "entry",
                        List.of(Map.of("name", "DF-0001", "characteristic", Map.of("fibre", "DF-0001")))));
        post(suite.catalog(), Paths.CATALOG_RELEASE, Map.of("name", "With dark fibre"));
    }

    private void rule(
            String id, String parent, String parentType, String child, String childName, Map<String, String> map) {
        post(
                suite.catalog(),
                Paths.DECOMPOSITION_RULE,
                Map.of(
                        "id",
                        id,
                        "name",
                        id,
                        "version",
                        "1.0",
                        "lifecycleStatus",
                        "Active",
                        "specification",
                        Map.of("id", parent, "@referredType", parentType),
                        "produce",
                        List.of(Map.of("specification", Map.of("id", child, "name", childName), "map", map))));
    }

    private static void post(Endpoint service, String path, Map<String, Object> body) {
        service.post(path, body).expect(201);
    }
}
