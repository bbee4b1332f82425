package io.cascade.launcher.supervision;

import java.time.Duration;

/** Hears what becomes of the members. Called from several threads. */
public interface SupervisionListener {

    /** @param restarts how often it had died before */
    void launched(Member member, int restarts);

    void ready(Member member, Duration after, int restarts);

    void died(Member member);

    void stopped(Member member);
}
