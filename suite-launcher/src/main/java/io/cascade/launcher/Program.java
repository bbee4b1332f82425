package io.cascade.launcher;

import io.cascade.client.Refused;
import io.cascade.client.Unreachable;
import io.cascade.launcher.home.NotBuilt;
import io.cascade.launcher.supervision.StartFailed;
import io.cascade.local.ServerNotStarted;
import picocli.CommandLine;

/**
 * What every program that a person starts from a checkout does alike: its log is quiet, and what the person can do something
 * about is told in a sentence.
 */
public final class Program {

    private static final String LOGGING = "io/cascade/launcher/launcher-logback.xml";

    private Program() {}

    /** Runs the command and ends this process with its exit code. */
    public static void run(Object command, String... arguments) {
        System.setProperty("logback.configurationFile", LOGGING);
        System.exit(commandLine(command).execute(arguments));
    }

    static CommandLine commandLine(Object command) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, parsed) -> {
            if (!isExpected(failure)) {
                throw failure;
            }
            line.getErr().println(failure.getMessage() + remedyOf(failure));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static String remedyOf(Exception failure) {
        return failure instanceof Unreachable ? ": is the suite up? (./cascade status)" : "";
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
