package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.HostedSuite;
import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.Suite;
import io.cascade.launcher.suite.SuiteSetup;
import io.cascade.launcher.suite.TimeScale;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the background process of {@code up} does: start everything, load the sample data once, keep it running. */
@Command(name = SuperviseCommand.NAME, hidden = true, description = "Runs the suite until this process is told to end.")
public final class SuperviseCommand implements Callable<Integer> {

    static final String NAME = "supervise";

    @Option(names = "--one-jvm")
    private boolean inOneJvm;

    @Option(names = "--time-scale", required = true)
    private double timeScale;

    static String about(UpWishes wishes) {
        return "%s, time scale %s".formatted(wishes.inOneJvm() ? "one JVM" : "processes", wishes.timeScale());
    }

    @Override
    public Integer call() throws InterruptedException {
        long begin = System.nanoTime();
        if (inOneJvm) {
            // Spring Boot sets up the log of its applications, and would warn that it does not read this.
            System.clearProperty("logback.configurationFile");
        }
        Checkout checkout = Checkout.current();
        RunHome home = checkout.runHome();
        var wishes = new UpWishes(inOneJvm, new TimeScale(timeScale), false, Instances.on(home.ports()));
        ProcessNote note =
                ProcessNote.of(ProcessNotes.SUPERVISOR, ProcessHandle.current().pid(), 0, about(wishes));
        home.processes().write(note);
        SuiteSetup setup = Suite.in(checkout, home).timeScale(wishes.timeScale());
        HostedSuite suite = inOneJvm ? setup.prepareInOneJvm() : setup.prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(suite, home), "stop-suite"));
        suite.open();
        new FirstLoad(home.sampleDataMarker(), suite.addresses().client()).loadOnce();
        home.processes().write(note.readyAfter(Duration.ofNanos(System.nanoTime() - begin)));
        new CountDownLatch(1).await();
        return 0;
    }

    private static void close(HostedSuite suite, RunHome home) {
        try {
            suite.close();
        } finally {
            home.processes().remove(ProcessNotes.SUPERVISOR);
        }
    }
}
