package io.cascade.messaging.errand;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.persistence.TransactionalBatch;
import io.cascade.messaging.trouble.Pace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a service has still to do outside its transactions: remote calls, retries, deadlines and start dates. Each is a
 * row that commits with the change that asks for it, so nothing is forgotten by a crash. Work for now is handed to its
 * handler right after the commit; the row is only the safety net.
 */
@Component
public class Errands {

    private static final int LIGHT_PARTS = 50;

    /** What all documents may need together, in characters. */
    private static final int LIGHT_DOCUMENTS = 50_000;

    private final ErrandRows rows;
    private final ErrandRunner runner;
    private final SetAsideKeys setAside;
    private final Pace pace;
    private final Clock clock;
    private final TransactionalBatch<Errand> handOver;

    Errands(ErrandRows rows, ErrandRunner runner, SetAsideKeys setAside, Pace pace, Clock clock) {
        this.rows = rows;
        this.runner = runner;
        this.setAside = setAside;
        this.pace = pace;
        this.clock = clock;
        this.handOver = new TransactionalBatch<>(this::store, runner::take);
    }

    /** Asks for work right after this transaction commits. */
    public void now(String kind, String subject) {
        handOver.add(new Errand(kind, subject, newTicket(), 0, null));
    }

    /** Asks for work right after this transaction commits, and hands over its subject as it then is. */
    public void now(String kind, String subject, Cargo cargo) {
        handOver.add(new Errand(kind, subject, newTicket(), 0, isLight(cargo) ? cargo : null));
    }

    /** Asks for work at a later time; an earlier request for the same subject is replaced. */
    public void at(String kind, String subject, Instant due) {
        rows.put(List.of(new Errand(kind, subject, newTicket(), 0, null)), due);
    }

    /** A pause before the next try, at the pace of this service. */
    public Duration pause(Duration usual) {
        return pace.of(usual);
    }

    /** Asks for the same work again after a while, keeping the count of attempts. */
    public void again(Errand errand, Duration pause) {
        rows.postpone(List.of(errand), clock.instant().plus(pause));
    }

    /** Lets everything of a kind fall due now, whatever it waits for. */
    public void hasten(String kind) {
        rows.hasten(kind, clock.instant());
    }

    /**
     * Whether work must not be done beside its errand: it may have ended the process and is to be tried alone, or it is set
     * aside.
     */
    public boolean isLeftToItsErrand(String kind, String subject) {
        return setAside.contains(kind, subject) || rows.isSuspect(kind, subject);
    }

    /** Ends errands, unless the same was asked for again in the meantime. */
    public void done(Collection<Errand> errands) {
        rows.remove(errands);
    }

    /** Drops whatever was asked for of this kind about this subject. */
    public void cancel(String kind, String subject) {
        rows.cancel(kind, subject);
    }

    /** Sorted, so that two transactions that ask for the same errands never wait for each other in a circle. */
    private void store(List<Errand> errands) {
        var now = clock.instant();
        errands.stream()
                .sorted(Comparator.comparing(Errand::kind).thenComparing(Errand::subject))
                .collect(Collectors.groupingBy(Errand::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, ofKind) -> rows.putInHand(ofKind, runner.safetyNet(kind, now)));
    }

    /** Whether it is so small that many like it may wait in memory; what is not is read again. */
    private static boolean isLight(Cargo cargo) {
        return cargo.parts() <= LIGHT_PARTS && JsonDocument.areWithin(LIGHT_DOCUMENTS, cargo.documents());
    }

    private static long newTicket() {
        return ThreadLocalRandom.current().nextLong();
    }
}
