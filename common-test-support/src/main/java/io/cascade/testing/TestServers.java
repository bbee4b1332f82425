package io.cascade.testing;

import io.cascade.local.PostgresDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;

/**
 * The one PostgreSQL and the one broker of a test run: containers where there is a container engine, embedded servers where
 * there is none. The system property {@code test.infra} decides otherwise: {@code docker}, {@code embedded} or {@code auto}.
 */
sealed interface TestServers extends AutoCloseable permits EmbeddedServers, DockerServers {

    PostgresDatabases databases();

    String bootstrapServers();

    @Override
    void close();

    /** Starts them on first use. */
    static TestServers ofThisRun() {
        return Holder.SERVERS;
    }

    final class Holder {

        private static final TestServers SERVERS = start();

        private Holder() {}

        private static TestServers start() {
            TestServers servers = useDocker() ? DockerServers.start() : EmbeddedServers.start();
            // Not an ordinary shutdown hook: consumers must have left before the broker goes.
            SpringApplication.getShutdownHandlers().add(servers::close);
            return servers;
        }

        private static boolean useDocker() {
            return switch (System.getProperty("test.infra", "auto")) {
                case "docker" -> true;
                case "embedded" -> false;
                case "auto" ->
                    isDockerLikely() && DockerClientFactory.instance().isDockerAvailable();
                case String other ->
                    throw new IllegalArgumentException("test.infra is none of auto, docker, embedded: " + other);
            };
        }

        /** Asking the library where there is no engine costs seconds and a page of log. */
        private static boolean isDockerLikely() {
            return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        }
    }
}
