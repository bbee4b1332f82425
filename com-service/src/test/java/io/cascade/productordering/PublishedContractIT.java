package io.cascade.productordering;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.PublishedContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@CascadeServiceTest
class PublishedContractIT {

    @Autowired
    private RestTestClient service;

    @Test
    void isServedAsItIsKept() {
        PublishedContract.isKept(service, "TMF622-ProductOrdering");
    }
}
