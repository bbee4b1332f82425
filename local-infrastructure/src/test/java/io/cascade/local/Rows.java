package io.cascade.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One-line access to a database for tests. */
final class Rows {

    private Rows() {}

    static Connection connect(PostgresServer server, String database, String user) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user, server.password());
    }

    static void execute(PostgresServer server, String database, String sql) throws SQLException {
        try (var connection = connect(server, database, database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String single(PostgresServer server, String database, String sql) throws SQLException {
        try (var connection = connect(server, database, database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static String setting(PostgresServer server, String name) throws SQLException {
        try (var connection = connect(server, "postgres", PostgresDatabases.ADMINISTRATOR);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
