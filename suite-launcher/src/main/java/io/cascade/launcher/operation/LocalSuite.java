package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.ProcessNotes;
import io.cascade.launcher.home.RunHome;
import io.cascade.launcher.suite.SuiteAddresses;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The suite that people use in this checkout: at most one, run by a supervisor in the background. */
public final class LocalSuite {

    private static final Duration ORDERED_STOP = Duration.ofSeconds(120);

    private final Checkout checkout;
    private final RunHome home;

    public LocalSuite(Checkout checkout) {
        this.checkout = checkout;
        home = checkout.runHome();
    }

    public SuiteAddresses addresses() {
        return new SuiteAddresses(home.ports());
    }

    RunHome home() {
        return home;
    }

    Checkout checkout() {
        return checkout;
    }

    /** Whether somebody has started it already. */
    boolean isUp() {
        return home.processes().supervisor().isPresent();
    }

    /** Returns when it has been stopped, by whomever. */
    void awaitEnd() {
        home.processes()
                .supervisor()
                .flatMap(ProcessNote::process)
                .ifPresent(supervisor -> supervisor.onExit().join());
    }

    /** Makes sure that it runs and returns when it is ready; tells on the way how far it is. */
    public void up(UpWishes wishes, PrintWriter out) {
        ProcessNotes notes = home.processes();
        if (notes.supervisor().filter(ProcessNote::isReady).isPresent()) {
            out.println("Cascade is running already.");
            return;
        }
        if (notes.supervisor().isEmpty()) {
            new Leftovers(notes).stop();
            launch(wishes);
        }
        new StartUp(home, out).follow();
    }

    /** Stops everything that was started from this checkout, also what runs apart; says what. */
    public void down(PrintWriter out) {
        boolean nothingRan =
                Stream.concat(checkout.homesApart().stream(), Stream.of(home))
                        .map(each -> down(each, out))
                        .toList()
                        .stream()
                        .allMatch(List::isEmpty);
        out.println(nothingRan ? "Nothing was running." : "Cascade is down.");
        out.flush();
    }

    private static List<ProcessNote> down(RunHome home, PrintWriter out) {
        List<ProcessNote> running = home.processes().living();
        home.processes().supervisor().flatMap(ProcessNote::process).ifPresent(supervisor -> {
            out.println("Stopping services, broker and database …");
            out.flush();
            Leftovers.end(supervisor, ORDERED_STOP);
        });
        home.processes().remove(ProcessNotes.SUPERVISOR);
        new Leftovers(home.processes())
                .stop()
                .forEach(leftover -> out.println("Stopped " + leftover.name() + ", which was left behind"));
        return running;
    }

    private void launch(UpWishes wishes) {
        var ports = wishes.ports();
        new PortCheck(ports).refuseTaken();
        home.create().remember(ports);
        new Daemon(checkout, home).start(wishes);
    }
}
