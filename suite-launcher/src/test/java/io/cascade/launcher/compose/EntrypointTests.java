package io.cascade.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.launcher.home.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first process of a container, which is started again in the same container after its program has ended. */
class EntrypointTests {

    private static final Path RUN = Checkout.current().root().resolve("docker/service/run");
    private static final String TELL = "echo \"[$CASCADE_PREVIOUS_EXIT]\"; ";

    @TempDir
    private Path folder;

    @Test
    void tellsAProgramHowTheOneBeforeItEnded() throws Exception {
        assertThat(start(TELL + "exit 3").waitFor()).isEqualTo(3);
        assertThat(start(TELL + "kill -KILL $$").waitFor()).isEqualTo(137);
        assertThat(start(TELL + "exit 0").waitFor()).isZero();
        assertThat(start(TELL).waitFor()).isZero();

        assertThat(said()).containsExactly("[]", "[3]", "[137]", "[0]");
    }

    @Test
    void forwardsTheSignalToEndAndWaitsForTheEnd() throws Exception {
        var running = start(TELL + "trap 'sleep 0.3; echo tidied; exit 143' TERM; while :; do sleep 0.05; done");
        await().until(() -> said().size() == 1);

        running.destroy();

        assertThat(running.waitFor()).isEqualTo(143);
        assertThat(said()).containsExactly("[]", "tidied");
        start(TELL).waitFor();
        assertThat(said()).endsWith("[143]");
    }

    @Test
    void tellsOfAKillWhenItWasKilledItself() throws Exception {
        var running = start(TELL + "exec sleep 30");
        await().until(() -> said().size() == 1);
        var program = running.children().toList();

        running.destroyForcibly().waitFor();
        program.forEach(ProcessHandle::destroyForcibly);
        start(TELL).waitFor();

        assertThat(said()).containsExactly("[]", "[137]");
    }

    /** From outside the two look the same; the kernel counts its own kills. */
    @Test
    void tellsAKillOfTheKernelForWantOfMemoryFromOneOfAPerson() throws Exception {
        Files.writeString(memoryEvents(), "max 7\noom 2\noom_kill 1\noom_group_kill 0\n");
        var countedByTheKernel = "sed -i 's/oom_kill 1/oom_kill 2/' %s; ".formatted(memoryEvents());

        assertThat(start(TELL + countedByTheKernel + "kill -KILL $$").waitFor()).isEqualTo(137);
        assertThat(start(TELL + "kill -KILL $$").waitFor()).isEqualTo(137);
        start(TELL).waitFor();

        assertThat(said()).containsExactly("[]", "[3]", "[137]");
    }

    private Process start(String script) throws IOException {
        var builder = new ProcessBuilder(RUN.toString(), "sh", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("CASCADE_EXIT_NOTE", folder.resolve("exit").toString());
        builder.environment().put("CASCADE_MEMORY_EVENTS", memoryEvents().toString());
        return builder.start();
    }

    /** What the programs said; the shell itself may add that one was killed. */
    private List<String> said() throws IOException {
        return Files.exists(log())
                ? Files.readAllLines(log()).stream()
                        .filter(line -> !line.startsWith("Killed"))
                        .toList()
                : List.of();
    }

    private Path memoryEvents() {
        return folder.resolve("memory.events");
    }

    private Path log() {
        return folder.resolve("log");
    }
}
