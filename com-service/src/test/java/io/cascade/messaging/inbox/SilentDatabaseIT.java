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

/** A database that takes a question and keeps silent. */
@CascadeServiceTest(
        classes = ProductOrderingApplication.class,
        properties = "spring.datasource.hikari.data-source-properties.socketTimeout=2")
class SilentDatabaseIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Timeout(20)
    void isGivenUpAndAskedAgainOnAnotherConnection() {
        var silence = catchThrowable(() -> jdbc.queryForObject("select pg_sleep(30)", Object.class));

        assertThat(silence).satisfies(failure -> assertThat(Passing.is(failure)).isTrue());
        assertThat(jdbc.queryForObject("select 1", Integer.class)).isOne();
    }
}
