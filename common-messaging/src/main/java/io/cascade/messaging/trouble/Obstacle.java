package io.cascade.messaging.trouble;

import io.cascade.messaging.neighbour.RefusedByNeighbour;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.RestClientException;

/** What something does not get on for, as a code by which an operator's tool knows what to do. */
public enum Obstacle {
    /** A neighbour understood, and will not do it as it is. */
    REFUSAL("refusal", RefusedByNeighbour.class::isInstance),
    DATABASE(
            "database",
            cause -> cause instanceof SQLException
                    || cause instanceof DataAccessException
                    || cause instanceof TransactionException),
    BROKER(
            "broker",
            cause -> cause instanceof KafkaException || cause instanceof org.springframework.kafka.KafkaException),
    /** Somebody who is asked does not answer, or has no time. */
    NEIGHBOUR("neighbour", cause -> cause instanceof RestClientException || cause instanceof IOException),
    /** Nobody but whoever tries it. */
    OWN("own", cause -> true);

    private final String code;
    private final Predicate<Throwable> isMeantBy;

    Obstacle(String code, Predicate<Throwable> isMeantBy) {
        this.code = code;
        this.isMeantBy = isMeantBy;
    }

    static Obstacle of(Throwable failure) {
        return Stream.of(values())
                .filter(obstacle -> Causes.of(failure).anyMatch(obstacle.isMeantBy))
                .findFirst()
                .orElse(OWN);
    }

    public String code() {
        return code;
    }
}
