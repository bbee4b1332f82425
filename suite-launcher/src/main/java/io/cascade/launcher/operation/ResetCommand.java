package io.cascade.launcher.operation;

import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.home.FolderDeletion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Wipes the data of the suite. */
@Command(name = "reset", description = "Stop everything and wipe all data; the next start begins afresh.")
public final class ResetCommand implements Runnable {

    /** Written by the start script: it has nothing to do with data. */
    private static final String BUILD_MARKER = "built";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean isSure;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (!isSure && !saysYes(System.in, out)) {
            throw new ParameterException(spec.commandLine(), "Nothing was wiped: say yes, or ./cascade reset --yes.");
        }
        var suite = new LocalSuite(Checkout.current());
        suite.down(out);
        contentOf(suite.home().folder()).stream()
                .filter(path -> !path.endsWith(BUILD_MARKER))
                .forEach(FolderDeletion::of);
        out.println("All data is gone.");
    }

    /** Nobody is there to say it where no terminal is. */
    static boolean saysYes(InputStream input, PrintWriter out) {
        out.print("All data of the suite will be gone. Type yes: ");
        out.flush();
        var answer = new Scanner(input, StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }

    private static List<Path> contentOf(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
