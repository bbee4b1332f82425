package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.PublishedContract;
import org.jspecify.annotations.Nullable;
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

    @Test
    void showsOperatorsWhatIsKeptForThem() {
        PublishedContract.isKept(service, "Cascade-Operations");
    }

    @Test
    void canBeTriedOutInABrowser() {
        assertThat(page("/swagger-ui.html")).contains("<title>Swagger UI</title>");
        assertThat(page("/v3/api-docs/swagger-config")).contains("/v3/api-docs/TMF622-ProductOrdering");
    }

    @Test
    void isNotFoundUnderAnotherName() {
        service.get()
                .uri("/v3/api-docs/TMF999-Nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.@type")
                .isEqualTo("Error");
    }

    private @Nullable String page(String path) {
        return service.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }
}
