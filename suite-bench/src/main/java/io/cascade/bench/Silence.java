package io.cascade.bench;

import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.SupervisionListener;
import java.time.Duration;

/** Says nothing about starts and stops; only a death during a run is worth a word. */
final class Silence implements SupervisionListener {

    @Override
    public void launched(Member member, int restarts) {}

    @Override
    public void ready(Member member, Duration after, int restarts) {}

    @Override
    public void died(Member member) {
        System.err.println(member.name() + " has died: see " + member.log());
    }

    @Override
    public void stopped(Member member) {}
}
