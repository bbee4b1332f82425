package io.cascade.messaging.trouble;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Whether a failure says nothing about what was to be done, only about those it takes: a database, a broker or a neighbour
 * that is away, or a virtual machine that has no room left. The same can succeed later, so nothing may be skipped, parked or given up for it.
 */
public final class Passing {

    /** Classes of SQL states that lie in the statement or its values; whatever else a database says may pass. */
    private static final Set<String> LASTING_STATES = Set.of("0A", "21", "22", "23", "2F", "42", "44", "54", "P0");

    private static final Set<Integer> BUSY_OR_AWAY = Set.of(429, 502, 503, 504);

    private Passing() {}

    public static boolean is(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Passing::isPassing)
                .orElseGet(() -> Causes.of(failure).anyMatch(Passing::isOfThoseAway));
    }

    /** Whether it is the service's own database that is away, without which nothing at all gets on. */
    public static boolean isOfDatabase(Throwable failure) {
        return is(failure)
                && Causes.of(failure)
                        .anyMatch(cause -> cause instanceof SQLException || cause instanceof TransactionException);
    }

    private static boolean isPassing(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || !LASTING_STATES.contains(state.substring(0, 2));
    }

    private static boolean isOfThoseAway(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException e -> true;
            case RecoverableDataAccessException e -> true;
            case DataAccessResourceFailureException e -> true;
            case UnexpectedRollbackException e -> false;
            case TransactionException e -> true;
            case NotHereYet e -> true;
            case RetriableException e -> true;
            case InterruptedException e -> true;
            case StackOverflowError e -> false;
            case VirtualMachineError e -> true;
            case IOException e -> true;
            case RestClientResponseException e -> isOfOneAway(e.getStatusCode());
            default -> false;
        };
    }

    private static boolean isOfOneAway(HttpStatusCode status) {
        return BUSY_OR_AWAY.contains(status.value());
    }
}
