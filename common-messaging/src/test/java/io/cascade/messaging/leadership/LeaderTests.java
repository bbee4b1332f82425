package io.cascade.messaging.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaderTests {

    private static final String ROLE = "relay of a test";

    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final DataSource dataSource = mock(DataSource.class);
    private final CountDownLatch mended = new CountDownLatch(1);
    private final AtomicInteger led = new AtomicInteger();
    private volatile boolean anotherLeads;
    private volatile boolean isNeeded = true;
    private final Leader leader = new OfATest();

    @AfterEach
    void stop() {
        leader.stop();
    }

    @Test
    void leadsAgainOnceTheDatabaseIsBack() throws SQLException {
        startWithoutADatabase();

        mended.countDown();

        await().until(() -> led.get() > 1);
        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
    }

    @Test
    void leadsAgainAfterAnError() throws SQLException {
        when(dataSource.getConnection()).thenAnswer(call -> connection());
        mended.countDown();

        leader.start();

        await().until(() -> led.get() > 1);
    }

    @Test
    void isNotInTroubleWhileAnotherInstanceLeads() throws SQLException {
        startWithoutADatabase();
        anotherLeads = true;

        mended.countDown();

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
        assertThat(led.get()).isZero();
    }

    @Test
    void followsTheOneWhoLed() throws SQLException {
        when(dataSource.getConnection()).thenAnswer(call -> connection());
        anotherLeads = true;
        leader.start();
        await().pollDelay(Duration.ofMillis(50)).until(() -> led.get() == 0);

        anotherLeads = false;

        await().until(() -> led.get() > 0);
    }

    @Test
    void isNotInTroubleOnceNobodyNeedsIt() throws SQLException {
        startWithoutADatabase();

        isNeeded = false;

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
    }

    private void startWithoutADatabase() throws SQLException {
        when(dataSource.getConnection()).thenAnswer(call -> {
            if (mended.getCount() > 0) {
                throw new SQLException("away", "08006");
            }
            return connection();
        });
        leader.start();
        await().until(() -> troubles.present().containsKey(ROLE)
                && troubles.present().get(ROLE).tries() > 3);
    }

    private Connection connection() throws SQLException {
        var connection = mock(Connection.class);
        var statement = mock(PreparedStatement.class);
        var answer = mock(ResultSet.class);
        when(connection.prepareStatement(anyString())).thenReturn(statement);
        when(statement.executeQuery()).thenReturn(answer);
        when(answer.next()).thenReturn(true);
        when(answer.getBoolean(1)).thenAnswer(call -> !anotherLeads);
        return connection;
    }

    private final class OfATest extends Leader {

        OfATest() {
            super(dataSource, ROLE, troubles, new Pace(0.002));
        }

        @Override
        protected boolean isNeeded() {
            return isNeeded;
        }

        @Override
        protected void lead(Connection connection) throws InterruptedException {
            if (led.getAndIncrement() == 0) {
                throw new NoClassDefFoundError("simulated");
            }
            while (isRunning()) {
                gettingOn();
                Thread.sleep(5);
            }
        }
    }
}
