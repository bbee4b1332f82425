package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class PassingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "57P01", "55000", "53100", "53300", "40P01", "55P03", "57014", "25006", "58030", "XX000"
            })
    void passesWhatLiesInTheDatabase(String state) {
        assertThat(Passing.is(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42703", "54000", "0A000"})
    void lastsWhatLiesInTheStatement(String state) {
        assertThat(Passing.is(new DataIntegrityViolationException("no", new SQLException("no", state))))
                .isFalse();
    }

    static Stream<Throwable> passing() {
        return Stream.of(
                new NotHereYet("catalog release 7"),
                new UncheckedIOException("access switch is left alone", new IOException("it failed too often")),
                new KafkaException("not sent", new TimeoutException("no broker")),
                new OutOfMemoryError("simulated"),
                new CannotCreateTransactionException(
                        "no", new SQLTransientConnectionException("connection is not available")),
                new CannotCreateTransactionException("no"),
                new OptimisticLockingFailureException("somebody else was first"),
                new ResourceAccessException("no", new ConnectException("refused")),
                new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE),
                new HttpClientErrorException(HttpStatus.TOO_MANY_REQUESTS),
                new IllegalStateException(new InterruptedException()));
    }

    @ParameterizedTest
    @MethodSource
    void passing(Throwable failure) {
        assertThat(Passing.is(failure)).isTrue();
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new StackOverflowError(),
                new NoClassDefFoundError("simulated"),
                new IllegalArgumentException("no such item"),
                new NullPointerException(),
                new KafkaException("not sent", new RecordTooLargeException("16 MiB")),
                new UnexpectedRollbackException("marked as rollback only"),
                new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR),
                new HttpClientErrorException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @ParameterizedTest
    @MethodSource
    void lasting(Throwable failure) {
        assertThat(Passing.is(failure)).isFalse();
    }

    @Test
    void looksAtACircleOfCausesOnlyOnce() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(Passing.is(one)).isFalse();
    }
}
