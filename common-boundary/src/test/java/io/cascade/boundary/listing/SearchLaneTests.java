package io.cascade.boundary.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class SearchLaneTests {

    private final SearchLane lane = new SearchLane(
            1,
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            new TransactionTemplate(new NoTransactions()),
            new NoJdbc());

    @Test
    void tellsToComeBackWhoWaitsTooLongForHisTurn() throws Exception {
        var busy = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> lane.run(() -> {
                busy.countDown();
                return awaited(release);
            }));
            busy.await();

            assertThatThrownBy(() -> lane.run(() -> "mine")).isInstanceOf(ServiceBusy.class);
            release.countDown();
        }
        assertThat(lane.run(() -> "mine")).contains("mine");
    }

    @Test
    void letsTheNextOneInThoughOneFails() {
        assertThatThrownBy(() -> lane.run(() -> {
                    throw new IllegalStateException("no such column");
                }))
                .hasMessage("no such column");

        assertThat(lane.run(() -> "mine")).contains("mine");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoJdbc extends JdbcTemplate {

        @Override
        public void execute(String sql) {
            // there is no database here
        }
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nor anything to begin
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            assertThat((TransactionStatus) status).isNotNull();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            assertThat((TransactionStatus) status).isNotNull();
        }
    }
}
