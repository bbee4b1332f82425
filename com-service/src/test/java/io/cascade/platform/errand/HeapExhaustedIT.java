package io.cascade.platform.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.platform.life.Alone;
import io.cascade.testing.TestWorkspace;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that dies of a piece of work for real, until that piece is set aside. */
class HeapExhaustedIT {

    private static final int EXHAUSTED = 3;

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(
            new DriverManagerDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password()));

    @TempDir
    Path logs;

    @Test
    @Timeout(180)
    void dieThreeTimesAloneAndIsSetAsideWhileAllElseIsDone() throws Exception {
        lifeUntil(this::isMigrated, null);
        var harmless = IntStream.range(0, 20).mapToObj("harmless-%d"::formatted);
        Stream.concat(harmless, Stream.of(GreedyService.GREEDY)).forEach(this::fallsDue);

        var deaths = new ArrayList<Integer>();
        var exit = lifeUntil(this::isAllDoneOrSetAside, null);
        while (exit == EXHAUSTED) {
            deaths.add(exit);
            exit = lifeUntil(this::isAllDoneOrSetAside, exit);
        }

        assertThat(exit).as(Files.readString(logs.resolve("greedy.log"))).isZero();
        assertThat(deaths).as("once among others, then alone").hasSize(1 + Alone.MOST_DEATHS);
        assertThat(jdbc.queryForList("select subject from set_aside_work", String.class))
                .containsExactly(GreedyService.GREEDY);
        assertThat(jdbc.queryForList("select subject from errand", String.class))
                .isEmpty();
    }

    /** Has a process live until there is nothing more to wait for; zero, or the exit code when it ends before that. */
    private int lifeUntil(BooleanSupplier goal, @Nullable Integer previousExit) throws Exception {
        var process = started(previousExit);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || goal.getAsBoolean());
            return process.isAlive() ? 0 : process.exitValue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process started(@Nullable Integer previousExit) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var builder = new ProcessBuilder(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                GreedyService.class.getName());
        var settings = builder.environment();
        settings.put("SPRING_DATASOURCE_URL", workspace.jdbcUrl());
        settings.put("SPRING_DATASOURCE_USERNAME", workspace.username());
        settings.put("SPRING_DATASOURCE_PASSWORD", workspace.password());
        settings.put("SPRING_FLYWAY_LOCATIONS", "classpath:db/migration/platform");
        settings.put("CASCADE_INSTANCE", "greedy");
        if (previousExit != null) {
            settings.put("CASCADE_PREVIOUS_EXIT", previousExit.toString());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logs.resolve("greedy.log").toFile()))
                .start();
    }

    private void fallsDue(String subject) {
        jdbc.update(
                "insert into errand (kind, subject, ticket, attempt, due_at) values (?, ?, ?, 0, now())",
                GreedyService.KIND,
                subject,
                subject.hashCode());
    }

    private boolean isMigrated() {
        return jdbc.queryForObject("select to_regclass('set_aside_work') is not null", Boolean.class);
    }

    private boolean isAllDoneOrSetAside() {
        return jdbc.queryForObject("select count(*) = 0 from errand", Boolean.class);
    }
}
