package io.cascade.boundary.listing;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** The order of an unsorted list: one unique column. */
record Ordering(String column, boolean isDescending) {

    private static final String DESC = " desc";
    private static final String DATA_EXCEPTION = "22";

    static Ordering of(String sql) {
        return sql.endsWith(DESC)
                ? new Ordering(sql.substring(0, sql.length() - DESC.length()), true)
                : new Ordering(sql, false);
    }

    String sql() {
        return isDescending ? column + DESC : column;
    }

    /** What comes after an entry; its value is bound as text and takes the type of the column. */
    Sql after(String last) {
        return Sql.of("%s %s ?".formatted(column, isDescending ? "<" : ">"), last);
    }

    /** Whether what was given for an entry's place is none in this column. */
    static boolean isWhyRefused(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith(DATA_EXCEPTION);
    }
}
