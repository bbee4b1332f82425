package io.cascade.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CascadeTests {

    @Test
    void knowsItsCommands() {
        CommandLine cascade = Cascade.commandLine();

        assertThat(cascade.getSubcommands())
                .containsKeys("up", "down", "reset", "status", "doctor", "order", "load", "demo", "bench");
        assertThat(cascade.getSubcommands().get("order").getSubcommands())
                .containsOnlyKeys("place", "get", "watch", "list");
    }

    @Test
    void refusesATimeScaleThatIsNoNumber() {
        var said = new StringWriter();
        CommandLine cascade = Cascade.commandLine().setErr(new PrintWriter(said, true));

        int code = cascade.execute("up", "--time-scale", "fast");

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("--time-scale");
    }
}
