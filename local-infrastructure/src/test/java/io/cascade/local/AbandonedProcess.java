package io.cascade.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A second Java process for tests: starts something, says so in one line, and is then killed. */
final class AbandonedProcess {

    private AbandonedProcess() {}

    /** Runs the class until its first line that starts as given, then kills it the hard way and returns the rest of the line. */
    static String killedAfterSaying(String beginning, Class<?> main, Object... arguments) throws IOException {
        Process process = start(main, arguments);
        String line = lineOf(process, beginning);
        kill(process.toHandle());
        return line.substring(beginning.length());
    }

    static Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        List<String> line = Stream.concat(java.stream(), Stream.of(arguments).map(Object::toString))
                .toList();
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    static String lineOf(Process process, String beginning) {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).lines();
        return said.filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It ended without saying: " + beginning));
    }

    static void kill(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        process.destroyForcibly();
        end.join();
    }

    /** Leaves a persistent server behind. Arguments: folder, port. */
    static final class Persistent {

        public static void main(String... arguments) throws InterruptedException {
            var server = PostgresServer.persistentIn(Path.of(arguments[0]))
                    .programsIn(PostgresServerBuilder.sharedPrograms())
                    .port(Integer.parseInt(arguments[1]))
                    .start();
            server.createDatabases("com");
            System.out.println("pid " + server.pid().getAsLong());
            Thread.currentThread().join();
        }
    }

    /** Leaves a throw-away server behind. */
    static final class ThrowAway {

        public static void main(String... arguments) throws InterruptedException {
            System.out.println("pid " + PostgresServer.throwAway().start().pid().getAsLong());
            Thread.currentThread().join();
        }
    }
}
