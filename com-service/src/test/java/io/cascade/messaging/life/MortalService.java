package io.cascade.messaging.life;

import static org.awaitility.Awaitility.await;

import io.cascade.testing.TestWorkspace;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A service with a small heap that lives in processes of its own, one after the other, and ends when its heap is full. */
public final class MortalService {

    /** The exit code of a process of which the heap was exhausted. */
    public static final int EXHAUSTED = 3;

    /** The exit code of a process that was killed from outside. */
    public static final int KILLED = 137;

    private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);
    private static final Duration STAYING_UP = Duration.ofSeconds(1);

    private final Class<?> main;
    private final Path log;
    private final Map<String, String> settings = new HashMap<>();

    /** @param log what the processes write to */
    public MortalService(Class<?> main, TestWorkspace workspace, Path log) {
        this.main = main;
        this.log = log;
        settings.put("SPRING_DATASOURCE_URL", jdbcUrl(workspace));
        settings.put("SPRING_DATASOURCE_USERNAME", workspace.username());
        settings.put("SPRING_DATASOURCE_PASSWORD", workspace.password());
        settings.put("SPRING_FLYWAY_LOCATIONS", "classpath:db/migration/messaging,classpath:db/migration/boundary");
        settings.put("CASCADE_INSTANCE", "mortal");
    }

    /** What the main method of such a service does: it has no boundary, and lives until it dies. */
    public static void live(Class<?> main, String... arguments) {
        new SpringApplicationBuilder(main)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=none", "spring.main.keep-alive=true", "spring.main.banner-mode=off")
                .run(arguments);
    }

    /** Does not return. */
    public static void fillTheHeap() {
        var filled = new ArrayList<byte[]>();
        while (true) {
            filled.add(new byte[1024 * 1024]);
        }
    }

    /** Of a database to which everything is written as services write it. */
    public static String jdbcUrl(TestWorkspace workspace) {
        return workspace.jdbcUrl() + "?stringtype=unspecified";
    }

    public MortalService with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /**
     * Has a process live until there is nothing more to wait for, which is to remain so for a while.
     *
     * @return zero, or the exit code when it ends before that
     */
    public int lifeUntil(BooleanSupplier goal, @Nullable Integer previousExit) throws Exception {
        var process = started(previousExit);
        try {
            await().atMost(LONGEST_LIFE)
                    .during(STAYING_UP)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || goal.getAsBoolean());
            return process.isAlive() ? 0 : process.exitValue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public String told() throws IOException {
        return Files.readString(log);
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
                main.getName());
        builder.environment().putAll(settings);
        if (previousExit != null) {
            builder.environment().put("CASCADE_PREVIOUS_EXIT", previousExit.toString());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }
}
