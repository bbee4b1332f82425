package io.cascade.launcher;

import io.cascade.launcher.demo.DemoCommand;
import io.cascade.launcher.operation.DoctorCommand;
import io.cascade.launcher.operation.DownCommand;
import io.cascade.launcher.operation.ResetCommand;
import io.cascade.launcher.operation.StatusCommand;
import io.cascade.launcher.operation.SuperviseCommand;
import io.cascade.launcher.operation.UpCommand;
import io.cascade.launcher.ordering.OrderCommand;
import io.cascade.launcher.sampledata.LoadCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Cascade; the start script says which further commands it hands to others. */
@Command(
        name = "cascade",
        description = "Cascade, an open telecom order-management suite, on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        footer = "${sys:cascade.commands-beside:-}",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            ResetCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            OrderCommand.class,
            DemoCommand.class,
            LoadCommand.class,
            SuperviseCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Cascade {

    private Cascade() {}

    public static void main(String... arguments) {
        Program.run(new Cascade(), arguments);
    }

    static CommandLine commandLine() {
        return Program.commandLine(new Cascade());
    }
}
