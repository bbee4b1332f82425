package io.cascade.boundary.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlStateTests {

    @Test
    void isThatOfTheFirstFailureThatHasOne() {
        assertThat(SqlState.of(new RuntimeException(new SQLException("too long", "57014"))))
                .hasValue("57014");
        assertThat(SqlState.of(new SQLException("closed", (String) null, new SQLException("too long", "57014"))))
                .hasValue("57014");
    }

    @Test
    void isAbsentWhereADriverHasNone() {
        var closed = new IllegalStateException(new SQLException("Connection is closed"));

        assertThat(SqlState.of(closed)).isEmpty();
        assertThat(SqlState.isOfOneThatTookTooLong(closed)).isFalse();
    }
}
