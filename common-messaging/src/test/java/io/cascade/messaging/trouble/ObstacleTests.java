package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cascade.messaging.neighbour.RefusedByNeighbour;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class ObstacleTests {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CannotGetJdbcConnectionException("away"), Obstacle.DATABASE),
                Arguments.of(new IllegalStateException(new SQLException("away")), Obstacle.DATABASE),
                Arguments.of(new TimeoutException("no broker"), Obstacle.BROKER),
                Arguments.of(new org.springframework.kafka.KafkaException("no broker"), Obstacle.BROKER),
                Arguments.of(new ResourceAccessException("away", new ConnectException("refused")), Obstacle.NEIGHBOUR),
                Arguments.of(new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE), Obstacle.NEIGHBOUR),
                Arguments.of(refusal(), Obstacle.REFUSAL),
                Arguments.of(new IllegalArgumentException("nonsense"), Obstacle.OWN),
                Arguments.of(new OutOfMemoryError(), Obstacle.OWN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isWhatAFailureLiesIn(Throwable failure, Obstacle obstacle) {
        assertThat(Obstacle.of(failure)).isEqualTo(obstacle);
        assertThat(Obstacle.of(new RuntimeException(failure))).isEqualTo(obstacle);
    }

    private static Throwable refusal() {
        return catchThrowable(() -> RefusedByNeighbour.orAnswer(() -> {
            throw new HttpClientErrorException(HttpStatus.UNPROCESSABLE_CONTENT);
        }));
    }
}
