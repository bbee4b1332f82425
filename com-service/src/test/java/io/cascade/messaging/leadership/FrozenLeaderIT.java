package io.cascade.messaging.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.testing.TestWorkspace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances of which one stands still with its connection open, as a process does that is stopped. */
class FrozenLeaderIT {

    private static final Duration FOLLOWED_WITHIN = Duration.ofSeconds(15);

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final Instance first = new Instance();
    private final Instance second = new Instance();

    @AfterEach
    void stop() {
        first.thaw();
        second.thaw();
        first.stop();
        second.stop();
    }

    @Test
    void isFollowedAndNoticesBeforeItActsAgain() {
        startBoth();

        first.freeze();

        await().atMost(FOLLOWED_WITHIN).until(second::leads);
        assertThat(first.leads())
                .as("what the frozen one knows when it goes on")
                .isFalse();
        first.thaw();
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(6))
                .until(() -> second.leads() && !first.leads());
    }

    @Test
    void isNotFollowedForAMomentOrBecauseItsWorkTakesLong() throws InterruptedException {
        startBoth();

        first.freeze();
        TimeUnit.SECONDS.sleep(4);
        first.thaw();

        await().during(Duration.ofSeconds(13))
                .atMost(Duration.ofSeconds(16))
                .until(() -> first.leads() && !second.leads());
    }

    private void startBoth() {
        first.start();
        await().until(first::leads);
        second.start();
        await().until(() -> second.stoodBy);
    }

    /** Its work is one long wait. */
    private final class Instance extends Leader {

        private final FreezingDatabase database;
        private volatile boolean stoodBy;

        Instance() {
            this(new FreezingDatabase());
        }

        private Instance(FreezingDatabase database) {
            super(database, "work of a test", new Troubles(Clock.systemUTC()), Pace.USUAL);
            this.database = database;
        }

        @Override
        protected void lead(Connection connection) throws InterruptedException {
            new CountDownLatch(1).await();
        }

        @Override
        protected void watch(Connection connection) {
            stoodBy = true;
        }

        void freeze() {
            database.gate = new CountDownLatch(1);
        }

        void thaw() {
            database.gate.countDown();
        }
    }

    /** Nothing comes from this instance while its gate is shut. */
    private final class FreezingDatabase extends AbstractDataSource {

        private volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public Connection getConnection() throws SQLException {
            var connection = new DriverManagerDataSource(
                            workspace.jdbcUrl(), workspace.username(), workspace.password())
                    .getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        gate.await();
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
