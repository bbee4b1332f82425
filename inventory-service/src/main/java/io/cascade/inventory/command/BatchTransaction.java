package io.cascade.inventory.command;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction for a whole batch. A batch that lost a race against another one (a key or id written by both, which
 * Hibernate reports in the general form only, or a deadlock) has changed nothing and simply runs again: by then it sees
 * what the other has done.
 */
@Component
public class BatchTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(BatchTransaction.class);
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    BatchTransaction(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * @throws RequestRefused when it uses an id that is something else's
     * @throws RuntimeException what the work throws, or the conflict that does not end
     */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
                LOG.debug("a batch runs again after: {}", lost.toString());
            }
        }
        try {
            return once(work);
        } catch (DataIntegrityViolationException taken) {
            LOG.info("a batch is refused after: {}", taken.toString());
            throw RequestRefused.conflict("idTaken", "the batch uses an id or a key that is something else's");
        }
    }

    private <T> T once(Supplier<T> work) {
        return transaction.execute(tx -> work.get());
    }
}
