package io.cascade.launcher.ordering;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a product order through all layers. */
@Command(name = "watch", description = "Follow a product order until it is over; exit code 1 unless it completes.")
final class WatchOrderCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the product order.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Override
    public Integer call() {
        var orders = OrderCommand.orders();
        return new Watch(orders, spec.commandLine().getOut()).follow(id).isCompleted() ? 0 : 1;
    }
}
