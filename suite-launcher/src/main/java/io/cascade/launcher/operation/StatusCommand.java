package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.ProcessNote;
import io.cascade.launcher.home.RunHome;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what runs. */
@Command(name = "status", description = "Say what runs; exit code 1 unless all of it is ready.")
public final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RunHome home = new LocalSuite(Checkout.current()).home();
        Optional<ProcessNote> supervisor = home.processes().supervisor();
        if (supervisor.isEmpty()) {
            out.println(sayWhyNot(home));
            return 1;
        }
        var table = new MemberTable(home);
        out.println("Cascade runs as " + supervisor.get().about() + ".");
        table.print(out);
        return table.failing().isEmpty() ? 0 : 1;
    }

    private static String sayWhyNot(RunHome home) {
        var leftovers = new Leftovers(home.processes()).find();
        return leftovers.isEmpty()
                ? "Cascade is down. Start it with ./cascade up"
                : "The supervisor is gone, but %d processes are left: ./cascade down stops them."
                        .formatted(leftovers.size());
    }
}
