package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the suite. */
@Command(name = "down", description = "Stop everything; the data stays.")
public final class DownCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        new LocalSuite(Checkout.current()).down(spec.commandLine().getOut());
    }
}
