package io.cascade.resourceordering;

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
                "TMF640-ServiceActivation",
                "TMF652-ResourceOrdering",
                "Cascade-NetworkVerdicts",
                "Cascade-Operations"
            })
    void isServedAsItIsKept(String contract) {
        PublishedContract.isKept(service, contract);
    }
}
