package io.cascade.boundary.listing;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why PostgreSQL did not do what it was asked. */
final class SqlState {

    private static final String QUERY_CANCELLED = "57014";

    private SqlState() {}

    /** Whether PostgreSQL ended the statement before it was done, as it took too long. */
    static boolean isOfOneThatTookTooLong(Throwable failure) {
        return of(failure).filter(QUERY_CANCELLED::equals).isPresent();
    }

    /** The code of the failure that PostgreSQL is behind, if it is; what the driver finds itself need not have one. */
    static Optional<String> of(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
