package io.cascade.inventory.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/** One column of many rows as one parameter, for {@code = any (?)} and {@code unnest (?, ?)}. */
public final class SqlArray extends AbstractSqlTypeValue {

    private final String type;
    private final @Nullable Object[] elements;

    private SqlArray(String type, @Nullable Object[] elements) {
        this.type = type;
        this.elements = elements;
    }

    public static SqlArray texts(Collection<String> values) {
        return texts(values, value -> value);
    }

    public static <T> SqlArray texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return of("text", rows, column);
    }

    public static <T> SqlArray integers(Collection<T> rows, Function<T, @Nullable Integer> column) {
        return of("int4", rows, column);
    }

    public static <T> SqlArray longs(Collection<T> rows, Function<T, @Nullable Long> column) {
        return of("int8", rows, column);
    }

    public static <T> SqlArray booleans(Collection<T> rows, Function<T, @Nullable Boolean> column) {
        return of("bool", rows, column);
    }

    private static <T> SqlArray of(String type, Collection<T> rows, Function<T, ? extends @Nullable Object> column) {
        var elements = new @Nullable Object[rows.size()];
        int next = 0;
        for (var row : rows) {
            elements[next++] = column.apply(row);
        }
        return new SqlArray(type, elements);
    }

    @Override
    protected Object createTypeValue(Connection connection, int sqlType, @Nullable String typeName)
            throws SQLException {
        return connection.createArrayOf(type, elements);
    }
}
