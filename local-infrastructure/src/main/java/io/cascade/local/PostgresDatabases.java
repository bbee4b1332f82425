package io.cascade.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The databases of one PostgreSQL server, wherever it runs, seen by its administrator.
 *
 * @param host name or address of the server
 * @param port its port
 * @param administrator login role that may create roles and databases
 * @param password the password of the administrator
 */
public record PostgresDatabases(String host, int port, String administrator, String password) {

    /** Login role of the administrator on servers started from here. */
    public static final String ADMINISTRATOR = "postgres";

    private static final String PATIENCE_IN_SECONDS = "10";

    /** Where a database is found; user and password are given apart. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /**
     * Makes sure that the database exists, owned by a login role of the same name that has the given password, is no
     * superuser, and can connect to no other database. A database that is there already keeps its content.
     *
     * @param name lower-case letters, digits and underscores, a letter first
     * @throws IllegalArgumentException if the name has another form
     * @throws IllegalStateException if the server cannot be reached or refuses
     */
    public void create(String name, String ownerPassword) {
        requirePlain(name);
        administer("create database " + name, statement -> {
            if (isMissing(statement, "pg_roles where rolname", name)) {
                statement.execute("create role \"%s\"".formatted(name));
            }
            statement.execute("alter role \"%s\" login nosuperuser nocreatedb nocreaterole password '%s'"
                    .formatted(name, ownerPassword.replace("'", "''")));
            if (isMissing(statement, "pg_database where datname", name)) {
                statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(name));
            }
            statement.execute("revoke all on database \"%s\", postgres, template1 from public".formatted(name));
        });
    }

    /** Removes the database with all its content and disconnects those who use it; does nothing if there is none. */
    public void drop(String name) {
        requirePlain(name);
        administer(
                "drop database " + name,
                statement -> statement.execute("drop database if exists \"%s\" with (force)".formatted(name)));
    }

    /** Turns everybody away from the database, those connected and those who come, until it is opened again. */
    public void shut(String name) {
        requirePlain(name);
        administer("shut database " + name, statement -> {
            statement.execute("alter database \"%s\" allow_connections false".formatted(name));
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
        });
    }

    /** Lets everybody in again. */
    public void open(String name) {
        requirePlain(name);
        administer(
                "open database " + name,
                statement -> statement.execute("alter database \"%s\" allow_connections true".formatted(name)));
    }

    /** Whether the server answers the administrator. */
    boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(Integer.parseInt(PATIENCE_IN_SECONDS));
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void requirePlain(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
    }

    private void administer(String intent, Work work) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + intent + " on " + host + ":" + port, e);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", administrator);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
        return DriverManager.getConnection(jdbcUrl("postgres"), properties);
    }

    private static boolean isMissing(Statement statement, String where, String name) throws SQLException {
        try (var found = statement.executeQuery("select 1 from %s = '%s'".formatted(where, name))) {
            return !found.next();
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
