package io.cascade.inventory;

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
                "TMF637-ProductInventory",
                "TMF638-ServiceInventory",
                "TMF639-ResourceInventory",
                "Cascade-InventoryCommands"
            })
    void isServedAsItIsKept(String contract) {
        PublishedContract.isKept(service, contract);
    }
}
