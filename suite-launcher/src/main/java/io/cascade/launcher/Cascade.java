package io.cascade.launcher;

import io.cascade.launcher.bench.BenchCommand;
import io.cascade.launcher.client.Refused;
import io.cascade.launcher.client.Unreachable;
import io.cascade.launcher.demo.DemoCommand;
import io.cascade.launcher.home.NotBuilt;
import io.cascade.launcher.operation.DoctorCommand;
import io.cascade.launcher.operation.DownCommand;
import io.cascade.launcher.operation.ResetCommand;
import io.cascade.launcher.operation.StatusCommand;
import io.cascade.launcher.operation.SuperviseCommand;
import io.cascade.launcher.operation.UpCommand;
import io.cascade.launcher.ordering.OrderCommand;
import io.cascade.launcher.sampledata.LoadCommand;
import io.cascade.launcher.supervision.StartFailed;
import io.cascade.local.ServerNotStarted;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Cascade. */
@Command(
        name = "cascade",
        description = "Cascade, an open telecom order-management suite, on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        footer = "  test    Build everything and run all tests; arguments go to Maven.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            ResetCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            OrderCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            LoadCommand.class,
            SuperviseCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Cascade {

    private static final String LOGGING = "io/cascade/launcher/launcher-logback.xml";

    private Cascade() {}

    public static void main(String... arguments) {
        System.setProperty("logback.configurationFile", LOGGING);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Cascade()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!isExpected(failure)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    /** What the person at the keyboard can do something about needs no stack trace. */
    private static boolean isExpected(Exception failure) {
        return failure instanceof StartFailed
                || failure instanceof NotBuilt
                || failure instanceof ServerNotStarted
                || failure instanceof Unreachable
                || failure instanceof Refused;
    }
}
