package io.cascade.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CascadeTests {

    @Test
    void knowsItsCommands() {
        CommandLine cascade = Cascade.commandLine();

        assertThat(cascade.getSubcommands())
                .containsKeys("up", "down", "reset", "status", "doctor", "order", "load", "demo");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network-simulator=2       | not of 'network-simulator'
            postgresql=2              | com-service, som-service
            com=2                     | not of 'com'
            com-service=0             | from 1 to 8 instances of a service, not '0'
            com-service=9             | from 1 to 8
            com-service=two           | from 1 to 8
            com-service               | from 1 to 8
            com-service=2,rom-service | from 1 to 8
            """)
    void refusesInstancesThatCannotBe(String wish, String reason) {
        assertThat(refusal("up", "--instances", wish)).contains(reason);
    }

    @Test
    void refusesSeveralInstancesInOneJvm() {
        assertThat(refusal("up", "--one-jvm", "--instances", "com-service=2")).contains("leave out --one-jvm");
    }

    private static String refusal(String... line) {
        var said = new StringWriter();
        CommandLine cascade = Cascade.commandLine().setErr(new PrintWriter(said, true));
        assertThat(cascade.execute(line)).isEqualTo(CommandLine.ExitCode.USAGE);
        return said.toString();
    }
}
