package io.cascade.platform.web.listing;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why PostgreSQL did not do what it was asked. */
final class SqlState {

    private SqlState() {}

    /** The code of the failure that PostgreSQL is behind, if it is. */
    static Optional<String> of(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst();
    }
}
