package io.cascade.launcher.suite;

import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.supervision.Member;
import io.cascade.launcher.supervision.SupervisionListener;
import java.time.Duration;

/** Writes down which process runs which member, so that others can find and, if need be, stop it. */
final class NoteTaking implements SupervisionListener {

    private final ProcessNotes notes;
    private final SupervisionListener next;

    NoteTaking(ProcessNotes notes, SupervisionListener next) {
        this.notes = notes;
        this.next = next;
    }

    @Override
    public void launched(Member member, int restarts) {
        member.pid().ifPresent(pid -> notes.write(ProcessNote.of(member.name(), pid, restarts, "")));
        next.launched(member, restarts);
    }

    @Override
    public void ready(Member member, Duration after, int restarts) {
        member.pid()
                .ifPresent(pid -> notes.write(
                        ProcessNote.of(member.name(), pid, restarts, "").readyAfter(after)));
        next.ready(member, after, restarts);
    }

    @Override
    public void died(Member member) {
        notes.remove(member.name());
        next.died(member);
    }

    @Override
    public void stopped(Member member) {
        notes.remove(member.name());
        next.stopped(member);
    }
}
