package io.cascade.messaging.errand;

import io.cascade.kernel.caller.Caller;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.trouble.Passing;
import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errands of one kind on their way to their handler, and what becomes of those that fail. */
final class ErrandLane {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandLane.class);
    /** How many are tried singly at a time, far fewer than there are database connections. */
    private static final int SINGLY_AT_ONCE = 4;

    /** Beyond so many in the lane, what they are about is read again instead of being kept. */
    private static final int MOST_WITH_CARGO = 64;

    private final ErrandHandler handler;
    private final Caller caller;
    private final ErrandRows rows;
    private final Pauses pauses;
    private final Troubles troubles;
    private final Clock clock;
    private final HeavyWork heavy;
    private final BatchLane<Errand> lane;

    /** Where what is too heavy for a batch waits until there is room for it, and keeps nobody waiting but its like. */
    private final BatchLane<HeavyPart> heavyParts;

    /** The tickets of what is in the lane: a safety net that comes up meanwhile adds nothing. */
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();

    ErrandLane(ErrandHandler handler, ErrandRows rows, Pauses pauses, Troubles troubles, Clock clock, HeavyWork heavy) {
        this.handler = handler;
        this.caller = Caller.ownWork("errand " + handler.kind());
        this.rows = rows;
        this.pauses = pauses;
        this.troubles = troubles;
        this.clock = clock;
        this.heavy = heavy;
        this.lane = new BatchLane<>(
                "errand-" + handler.kind(), handler.batchSize(), handler.batchesAtOnce(), this::handleAll);
        this.heavyParts = new BatchLane<>("heavy-" + handler.kind(), 1, parts -> parts.forEach(this::handleHeavy));
    }

    /** Errands about one thing that is too heavy for a batch. */
    private record HeavyPart(List<Errand> errands, TooMuchAtOnce atOnce) {}

    String kind() {
        return handler.kind();
    }

    Duration patience() {
        return handler.patience();
    }

    void add(Errand errand) {
        if (inHand.add(errand.ticket())) {
            lane.add(inHand.size() > MOST_WITH_CARGO ? errand.withoutCargo() : errand);
        }
    }

    /** Handles one errand by itself, and returns when that is over. */
    void handleAlone(Errand errand) {
        handle(List.of(errand), this::handleWhenThereIsRoom);
    }

    void open() {
        lane.open();
        heavyParts.open();
    }

    void close() {
        lane.close();
        heavyParts.close();
    }

    private void handleAll(List<Errand> batch) {
        var left = new ConcurrentLinkedQueue<HeavyPart>();
        try {
            handle(batch, left::add);
        } finally {
            var over = new HashSet<>(batch);
            left.forEach(part -> over.removeAll(part.errands()));
            areOver(over);
            left.forEach(heavyParts::add);
        }
    }

    private void handleHeavy(HeavyPart part) {
        try {
            handleWhenThereIsRoom(part);
        } finally {
            areOver(part.errands());
        }
    }

    private void handleWhenThereIsRoom(HeavyPart part) {
        heavy.whenThereIsRoom(Turn.ERRANDS, part.atOnce(), () -> handle(part.errands(), this::handleWhenThereIsRoom));
    }

    private void areOver(Collection<Errand> errands) {
        errands.forEach(errand -> inHand.remove(errand.ticket()));
    }

    /**
     * A batch that fails is tried one by one, so that one bad errand does not hold up the others; but when the database is
     * away that would only take longer.
     */
    private void handle(List<Errand> batch, Consumer<HeavyPart> whenHeavy) {
        try {
            caller.has(() -> handler.handle(batch));
            troubles.over(about());
        } catch (TooMuchAtOnce atOnce) {
            heavy.inParts(
                    batch,
                    Errand::subject,
                    part -> handle(part, whenHeavy),
                    one -> whenHeavy.accept(new HeavyPart(one, atOnce)));
        } catch (Unfinished some) {
            told(some.errands(), some);
            postpone(some.errands());
        } catch (RuntimeException | Error e) {
            told(batch, e);
            if (batch.size() == 1 || Passing.isOfDatabase(e)) {
                postpone(batch);
            } else {
                Parallel.each(batch, SINGLY_AT_ONCE, errand -> handle(List.of(errand), whenHeavy));
            }
        }
    }

    private void told(List<Errand> failed, Throwable failure) {
        var trouble = troubles.failed(about(), failure);
        LOG.warn("{} {} failed: {}", failed.size(), about(), trouble.reason());
    }

    private String about() {
        return "errands of kind " + kind();
    }

    /** When even that fails they come back with their safety net. */
    private void postpone(List<Errand> failed) {
        var now = clock.instant();
        failed.stream()
                .collect(Collectors.groupingBy(Errand::attempt))
                .forEach((attempt, errands) -> rows.postpone(errands, now.plus(pauses.after(attempt + 1))));
    }
}
