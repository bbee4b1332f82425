package io.cascade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTests {

    private final CommandLine bench = new CommandLine(new BenchCommand());

    @Test
    void saysWhatCanBeWishedForUnderTheNameThatPeopleCallItBy() {
        assertThat(bench.getUsageMessage())
                .startsWith("Usage: cascade bench ")
                .contains("--orders", "--concurrency", "--warm-up", "--gate", "--fresh", "--help");
    }

    @Test
    void refusesACountThatIsNoNumber() {
        assertThat(bench.setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()))
                        .execute("--orders", "many"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
