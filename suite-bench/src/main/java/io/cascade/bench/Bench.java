package io.cascade.bench;

import io.cascade.client.SuiteClient;
import io.cascade.launcher.check.Check;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.estate.EstateOffering;
import io.cascade.launcher.estate.EstateOrders;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.sampledata.SampleFiles;
import io.cascade.launcher.suite.Suite;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One run on a suite that has just been started for it. */
final class Bench {

    private static final int SINGLE_ORDERS = 20;
    private static final Duration PAUSE_BETWEEN_SINGLES = Duration.ofMillis(200);

    private static final int ACCEPTANCE_ATTEMPTS = 300;

    private final Suite suite;
    private final BenchWishes wishes;
    private final PrintWriter out;
    private final SuiteClient client;
    private final Estate estate;
    private final EstateOffering offering;
    private final Meters meters;
    private final Set<String> orderIds = new HashSet<>();

    Bench(Suite suite, BenchWishes wishes, PrintWriter out) {
        this.suite = suite;
        this.wishes = wishes;
        this.out = out;
        client = suite.addresses().client();
        String run = "B" + Long.toString(System.currentTimeMillis() / 100, 36).toUpperCase(Locale.ROOT);
        estate = new Estate(run, 1 + wishes.warmUp() + SINGLE_ORDERS + wishes.orders());
        offering = new EstateOffering(client.catalog(), run);
        meters = new Meters(new DatabaseMeter(suite.addresses(), suite.home()), new ProcessMeter(suite));
    }

    /** Whether all rows are right and, if that was wished for, all figures are good enough. */
    boolean run() {
        tell("Run %s: preparing the catalog, %d addresses and their pools".formatted(estate.name(), estate.lines()));
        prepare();
        Census before = Census.of(client);
        try (var endings = Endings.listeningTo(suite.addresses().bootstrapServers())) {
            var example = SampleFiles.shipped().read("orders/golden.json");
            var orders = new EstateOrders(example, estate, offering.offering(), offering.specification());
            var loop = new ClosedLoop(client.com(), endings, orders);
            awaitAcceptance(loop);
            BenchFigures figures = measure(loop);
            new BenchReport(figures, out).print();
            return judge(figures, before);
        }
    }

    private void prepare() {
        new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
        estate.open(client);
        offering.publish(estate.routerModels());
    }

    /** The services take a new catalog release into use a moment after it was published. */
    private void awaitAcceptance(ClosedLoop loop) {
        for (int attempt = 1; attempt <= ACCEPTANCE_ATTEMPTS; attempt++) {
            var probe = loop.place(0, Categories.probes(estate.name()));
            if (probe.isCompleted()) {
                orderIds.add(probe.orderId());
                return;
            }
            pause(PAUSE_BETWEEN_SINGLES);
        }
        throw new IllegalStateException("Orders for the new offering are not accepted");
    }

    private BenchFigures measure(ClosedLoop loop) {
        String others = Categories.others(estate.name());
        int singles = 1 + wishes.warmUp();
        tell("Warming up with %d orders".formatted(wishes.warmUp()));
        remember(loop.run(1, singles, wishes.concurrency(), others));
        tell("Placing %d orders one by one".formatted(SINGLE_ORDERS));
        Percentiles single = placeSingles(loop, singles, others);
        pause(Meters.UNTIL_ALL_IS_COUNTED);

        tell("Placing %d orders, %d in flight".formatted(wishes.orders(), wishes.concurrency()));
        Meters.Window window = meters.open();
        var run = loop.run(
                singles + SINGLE_ORDERS, estate.lines(), wishes.concurrency(), Categories.measured(estate.name()));
        Meters.Totals totals = window.close();
        remember(run);
        if (totals.isBroken()) {
            tell("Some process died during the run: its figures are wrong.");
        }
        tell("Measuring an idle suite for %d s".formatted(totals.duration().toSeconds()));
        return meters.figures(run, single, totals, meters.idleFor(totals.duration()));
    }

    private Percentiles placeSingles(ClosedLoop loop, int from, String category) {
        var durations = new ArrayList<Duration>();
        for (int line = from; line < from + SINGLE_ORDERS; line++) {
            pause(PAUSE_BETWEEN_SINGLES);
            var trip = loop.place(line, category);
            orderIds.add(trip.orderId());
            durations.add(trip.duration());
        }
        return Percentiles.of(durations);
    }

    private boolean judge(BenchFigures figures, Census before) {
        List<Check> rows = new RowChecks(client, estate).of(offering.offering(), orderIds, before);
        rows.forEach(out::println);
        boolean allRight = rows.stream().allMatch(Check::holds);
        if (!wishes.gated()) {
            return allRight;
        }
        out.println();
        List<Check> gate = Gate.of(figures);
        gate.forEach(out::println);
        return allRight && gate.stream().allMatch(Check::holds);
    }

    private void remember(ClosedLoop.Outcome outcome) {
        outcome.trips().forEach(trip -> orderIds.add(trip.orderId()));
        long lost = outcome.trips().stream().filter(trip -> !trip.isCompleted()).count();
        if (lost > 0) {
            tell("%d orders did not complete".formatted(lost));
        }
    }

    private void tell(String what) {
        out.println(what);
        out.flush();
    }

    static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
