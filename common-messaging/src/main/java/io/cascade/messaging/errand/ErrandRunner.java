package io.cascade.messaging.errand;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gives errands to their handlers: those just committed at once, the others when they fall due. */
@Component
class ErrandRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRunner.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final String DUE = "errands that are due";
    private static final String ALONE = "errands that are tried alone";

    private final ErrandRows rows;
    private final ObjectProvider<ErrandHandler> handlers;
    private final SetAsideKeys setAside;
    private final Alone alone;
    private final Pauses pauses;
    private final Troubles troubles;
    private final Pace pace;
    private final Clock clock;
    private final HeavyWork heavy;
    private volatile Map<String, ErrandLane> lanes = Map.of();
    private volatile boolean running;

    ErrandRunner(
            ErrandRows rows,
            ObjectProvider<ErrandHandler> handlers,
            SetAsideKeys setAside,
            Alone alone,
            Troubles troubles,
            Pace pace,
            Clock clock,
            HeavyWork heavy,
            @Value("${cascade.errand.first-pause:PT0.5S}") Duration first,
            @Value("${cascade.errand.longest-pause:PT30S}") Duration longest) {
        this.rows = rows;
        this.handlers = handlers;
        this.setAside = setAside;
        this.alone = alone;
        this.pauses = pace.of(new Pauses(first, longest));
        this.troubles = troubles;
        this.pace = pace;
        this.clock = clock;
        this.heavy = heavy;
    }

    void take(List<Errand> errands) {
        errands.forEach(this::take);
    }

    Instant safetyNet(String kind, Instant now) {
        var lane = lanes.get(kind);
        return now.plus(pace.of(lane == null ? CLAIM : lane.patience()));
    }

    @Override
    public void start() {
        lanes = handlers.stream()
                .map(handler -> new ErrandLane(handler, rows, pauses, troubles, clock, heavy))
                .collect(Collectors.toMap(ErrandLane::kind, Function.identity()));
        running = true;
        lanes.values().forEach(ErrandLane::open);
        Thread.ofPlatform().name("errands-due").daemon().start(() -> untilStopped(DUE, this::takeDue));
        Thread.ofVirtual().name("errands-alone").start(() -> untilStopped(ALONE, this::tryAlone));
    }

    @Override
    public void stop() {
        running = false;
        lanes.values().forEach(ErrandLane::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void take(Errand errand) {
        if (setAside.contains(errand.kind(), errand.subject())) {
            return;
        }
        var lane = lanes.get(errand.kind());
        if (lane != null) {
            lane.add(errand);
        } else if (running) {
            LOG.error("nobody handles errands of kind {}", errand.kind());
        }
    }

    private void takeDue() {
        var now = clock.instant();
        take(rows.claim(now, now.plus(pace.of(CLAIM))));
    }

    /** One after the other: whatever ends the process next must have been the only suspect in hand. */
    private void tryAlone() {
        boolean hasTriedOne = true;
        while (hasTriedOne && running) {
            hasTriedOne = alone.call(this::tryNextSuspect);
        }
    }

    private boolean tryNextSuspect() {
        var suspect = nextSuspect();
        suspect.ifPresent(
                errand -> Optional.ofNullable(lanes.get(errand.kind())).ifPresent(lane -> lane.handleAlone(errand)));
        return suspect.isPresent();
    }

    private Optional<Errand> nextSuspect() {
        var now = clock.instant();
        return rows.claimSuspect(now, now.plus(pace.of(CLAIM)));
    }

    private void untilStopped(String about, Runnable round) {
        while (running) {
            try {
                round.run();
                troubles.over(about);
            } catch (Throwable e) { // without these threads nothing would ever be tried again
                var trouble = troubles.failed(about, e);
                LOG.warn("{} wait: {}", about, trouble.reason());
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(pace.of(POLL).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
