package io.cascade.bench;

import io.cascade.launcher.Program;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.FolderDeletion;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.operation.Leftovers;
import io.cascade.launcher.suite.Strength;
import io.cascade.launcher.suite.Suite;
import io.cascade.launcher.suite.TimeScale;
import io.cascade.launcher.supervision.StartFailed;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the suite. */
@Command(
        name = "cascade bench",
        description = "Start a suite of its own, post orders for distinct customers against a network without delay, "
                + "print what they cost and check every row.")
public final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--orders",
            defaultValue = "2000",
            description = "How many orders count (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Option(
            names = "--concurrency",
            defaultValue = "16",
            description = "How many are in flight at any time (default: ${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(
            names = "--warm-up",
            defaultValue = "3000",
            description = "How many are placed before, which do not count (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--gate", description = "Exit code 1 if a figure is not good enough; a wrong row always counts.")
    private boolean gated;

    @Option(names = "--fresh", description = "Wipe the data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--help", usageHelp = true, description = "Say this.")
    private boolean help;

    public static void main(String... arguments) {
        Program.run(new BenchCommand(), arguments);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checkout checkout = Checkout.current();
        RunHome home = checkout.homeApart("bench");
        ProcessNotes notes = home.processes();
        if (notes.supervisor().isPresent()) {
            throw new StartFailed("Another bench is running.");
        }
        new Leftovers(notes).stop();
        if (fresh) {
            FolderDeletion.of(home.folder());
        }
        Suite suite = Suite.in(checkout, home)
                .ports(Ports.free())
                .timeScale(TimeScale.NO_DELAY)
                .strength(Strength.FULL)
                .listener(new Silence())
                .prepare();
        notes.write(
                ProcessNote.of(ProcessNotes.SUPERVISOR, ProcessHandle.current().pid(), 0, "bench"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(suite, notes), "stop-bench"));
        out.println("Starting a suite for the bench");
        out.flush();
        suite.open();
        boolean passed = new Bench(suite, new BenchWishes(orders, concurrency, warmUp, gated), out).run();
        out.flush();
        return passed ? 0 : 1;
    }

    private static void close(Suite suite, ProcessNotes notes) {
        try {
            suite.close();
        } finally {
            notes.remove(ProcessNotes.SUPERVISOR);
        }
    }
}
