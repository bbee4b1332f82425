package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cascade.messaging.trouble.Passing;
import io.cascade.productordering.ProductOrderingApplication;
import io.cascade.testing.CascadeServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that takes a question and keeps silent. */
@CascadeServiceTest(
        classes = ProductOrderingApplication.class,
        properties = "spring.datasource.hikari.data-source-properties.socketTimeout=2")
class SilentDatabaseIT {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RestTestClient http;

    @Test
    @Timeout(20)
    void isGivenUpAndAskedAgainOnAnotherConnection() {
        var silence = catchThrowable(() -> jdbc.queryForObject("select pg_sleep(30)", Object.class));

        assertThat(silence).satisfies(failure -> assertThat(Passing.is(failure)).isTrue());
        assertThat(jdbc.queryForObject("select 1", Integer.class)).isOne();
    }

    @Test
    @Timeout(60)
    void isNoDefectOfASearch() {
        transaction.executeWithoutResult(tx -> {
            jdbc.execute("lock table product_order in access exclusive mode");

            http.get()
                    .uri(ORDERS)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After");
        });
    }
}
