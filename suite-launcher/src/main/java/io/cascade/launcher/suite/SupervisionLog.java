package io.cascade.launcher.suite;

import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.SupervisionListener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log what becomes of the members. */
final class SupervisionLog implements SupervisionListener {

    private static final Logger log = LoggerFactory.getLogger(SupervisionLog.class);

    @Override
    public void launched(Member member, int restarts) {
        log.debug("{} is starting", member.name());
    }

    @Override
    public void ready(Member member, Duration after, int restarts) {
        log.info("{} is ready after {} ms", member.name(), after.toMillis());
    }

    @Override
    public void died(Member member) {
        log.warn("{} has died and is started again", member.name());
    }

    @Override
    public void stopped(Member member) {
        log.info("{} has been stopped", member.name());
    }
}
