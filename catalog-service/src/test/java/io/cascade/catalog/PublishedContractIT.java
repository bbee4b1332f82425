package io.cascade.catalog;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.PublishedContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@CascadeServiceTest
class PublishedContractIT {

    @Autowired
    private RestTestClient service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TMF620-ProductCatalog",
                "TMF633-ServiceCatalog",
                "TMF634-ResourceCatalog",
                "Cascade-DecompositionRules",
                "Cascade-CatalogReleases"
            })
    void isServedAsItIsKept(String contract) {
        PublishedContract.isKept(service, contract);
    }
}
