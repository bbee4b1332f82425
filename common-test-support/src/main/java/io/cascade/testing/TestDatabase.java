package io.cascade.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.cascade.local.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases on a real PostgreSQL, for tests that need neither a service nor a broker. */
public final class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String PASSWORD = "test";

    private TestDatabase() {}

    /** One that is empty, used as services use theirs. The server starts with the first of a run and ends with the run. */
    public static DataSource fresh() {
        var name = "bare_" + COUNTER.incrementAndGet();
        var databases = Holder.SERVER.databases();
        databases.create(name, PASSWORD);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(databases.jdbcUrl(name));
        pool.setUsername(name);
        pool.setPassword(PASSWORD);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("stringtype", "unspecified");
        return pool;
    }

    private static final class Holder {

        private static final PostgresServer SERVER = start();

        private Holder() {}

        private static PostgresServer start() {
            var server = PostgresServer.throwAway().start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "ends PostgreSQL"));
            return server;
        }
    }
}
