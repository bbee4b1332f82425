package io.cascade.boundary.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.messaging.trouble.Troubles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;

class FirstAnswersTests {

    private final JdbcTemplate jdbc = mock(JdbcTemplate.class);
    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final FirstAnswers answers =
            new FirstAnswers(jdbc, troubles, Clock.systemUTC(), Duration.ofSeconds(10), Duration.ofDays(7));

    @Test
    void saysThatOldOnesCannotBeForgottenUntilTheyAre() {
        when(jdbc.update(startsWith("delete"), any(Timestamp.class)))
                .thenThrow(new CannotGetJdbcConnectionException("away"))
                .thenReturn(1);

        answers.look();
        assertThat(troubles.present()).hasSize(1);
        answers.look();

        assertThat(troubles.present()).isEmpty();
    }
}
