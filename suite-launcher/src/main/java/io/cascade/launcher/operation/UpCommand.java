package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.TimeScale;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--instances",
            paramLabel = "SERVICE=N,…",
            converter = InstancesConverter.class,
            description =
                    "Run several processes of a service, such as com-service=2,rom-service=2; not with --one-jvm.")
    private Instances instances = Instances.ONE_OF_EACH;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var suite = new LocalSuite(Checkout.current());
        if (inOneJvm && instances.areSeveral()) {
            throw new ParameterException(spec.commandLine(), "--instances needs processes: leave out --one-jvm");
        }
        var wishes = new UpWishes(inOneJvm, new TimeScale(timeScale), freePorts, instances);
        if (detached || suite.isUp()) {
            suite.up(wishes, out);
            new AddressList(suite.addresses()).print(out);
            return 0;
        }
        return stayUntilInterrupted(suite, wishes, out);
    }

    private static int stayUntilInterrupted(LocalSuite suite, UpWishes wishes, PrintWriter out) {
        var interruption = new Interruption(() -> suite.down(out));
        try {
            suite.up(wishes, out);
        } catch (RuntimeException failure) {
            if (interruption.hasHappened()) {
                return CommandLine.ExitCode.SOFTWARE;
            }
            interruption.ignore();
            throw failure;
        }
        new AddressList(suite.addresses()).print(out);
        out.println("Press Ctrl-C to stop everything.");
        out.flush();
        suite.awaitEnd();
        return 0;
    }
}
