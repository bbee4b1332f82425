package io.cascade.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Everything that is counted while orders run. */
record Meters(DatabaseMeter database, ProcessMeter processes) {

    /** PostgreSQL passes on what an idle connection counted after ten seconds. */
    static final Duration UNTIL_ALL_IS_COUNTED = Duration.ofSeconds(11);

    /** What follows the completion of the last order belongs to the orders, too. */
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofSeconds(1);

    Window open() {
        return new Window(processes.processes(), processes.processorTimes(), database.read(), System.nanoTime());
    }

    /** What PostgreSQL counts in so much time when nothing happens. */
    DatabaseMeter.Reading idleFor(Duration duration) {
        DatabaseMeter.Reading begin = database.read();
        Bench.pause(duration);
        return database.read().since(begin);
    }

    BenchFigures figures(ClosedLoop.Outcome run, Percentiles single, Totals totals, DatabaseMeter.Reading idle) {
        return new BenchFigures(
                run.trips().size(),
                run,
                single,
                totals.cost().since(idle),
                idle,
                totals.processorTimes(),
                processes.peakMemory(),
                database.setting("fsync"),
                database.setting("synchronous_commit"));
    }

    /** From just before the first order to when all of its traces have been counted. */
    final class Window {

        private final Map<String, Long> members;
        private final Map<String, Duration> times;
        private final DatabaseMeter.Reading begin;
        private final long opened;

        private Window(
                Map<String, Long> members, Map<String, Duration> times, DatabaseMeter.Reading begin, long opened) {
            this.members = members;
            this.times = times;
            this.begin = begin;
            this.opened = opened;
        }

        Totals close() {
            Bench.pause(UNTIL_ALL_IS_DONE);
            var used = new HashMap<String, Duration>();
            processes
                    .processorTimes()
                    .forEach((member, time) -> used.put(member, time.minus(times.getOrDefault(member, Duration.ZERO))));
            Bench.pause(UNTIL_ALL_IS_COUNTED);
            return new Totals(
                    database.read().since(begin),
                    used,
                    Duration.ofNanos(System.nanoTime() - opened),
                    !members.equals(processes.processes()));
        }
    }

    /**
     * What was counted in a window.
     *
     * @param isBroken whether a process died meanwhile and took what it had counted with it
     */
    record Totals(
            DatabaseMeter.Reading cost, Map<String, Duration> processorTimes, Duration duration, boolean isBroken) {}
}
