package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.suite.TimeScale;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the suite. */
@Command(name = "up", description = "Start everything on this machine; Ctrl-C stops it again.")
public final class UpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--detach", description = "Return when everything is ready and leave it running.")
    private boolean detached;

    @Option(names = "--one-jvm", description = "Run all services in one JVM: starts faster and needs less memory.")
    private boolean inOneJvm;

    @Option(
            names = "--time-scale",
            paramLabel = "X",
            defaultValue = "8880",
            description = "How many times faster than real the network works; 0 = no delay (default: ${DEFAULT-VALUE}, "
                    + "37 hours in about 15 seconds).")
    private double timeScale;

    @Option(names = "--free-ports", description = "Use ports that are free instead of the usual ones.")
    private boolean freePorts;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var suite = new LocalSuite(Checkout.current());
        suite.up(new UpWishes(inOneJvm, new TimeScale(timeScale), freePorts), out);
        new AddressList(suite.addresses()).print(out);
        out.flush();
        if (!detached) {
            stayUntilInterrupted(suite, out);
        }
        return 0;
    }

    private static void stayUntilInterrupted(LocalSuite suite, PrintWriter out) {
        out.println("Press Ctrl-C to stop everything.");
        out.flush();
        var stop = new Thread(
                () -> {
                    suite.down(out);
                    out.flush();
                },
                "down");
        Runtime.getRuntime().addShutdownHook(stop);
        suite.home()
                .processes()
                .supervisor()
                .flatMap(ProcessNote::process)
                .ifPresent(supervisor -> supervisor.onExit().join());
    }
}
