package io.cascade.bench;

import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.suite.SuiteAddresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Reads what PostgreSQL counts, over all databases of the suite. */
record DatabaseMeter(SuiteAddresses addresses, RunHome home) {

    private static final String COMMITS = "select sum(xact_commit) from pg_stat_database";
    private static final String WAL = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

    Reading read() {
        return new Reading(Long.parseLong(ask(COMMITS)), Long.parseLong(ask(WAL)));
    }

    String setting(String name) {
        return ask("show " + name);
    }

    private String ask(String question) {
        try (Connection connection =
                        DriverManager.getConnection(addresses.jdbcUrl("postgres"), "postgres", home.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer: " + question, e);
        }
    }

    /**
     * @param commits transactions committed ever
     * @param walBytes bytes of write-ahead log written ever
     */
    record Reading(long commits, long walBytes) {

        Reading since(Reading earlier) {
            return new Reading(commits - earlier.commits, walBytes - earlier.walBytes);
        }
    }
}
