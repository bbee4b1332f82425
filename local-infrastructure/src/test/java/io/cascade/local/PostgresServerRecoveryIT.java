package io.cascade.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerRecoveryIT {

    Path folder;

    @BeforeEach
    void chooseFolder(@TempDir Path parent) {
        parent.toFile().setExecutable(true, false);
        folder = parent.resolve("postgres");
    }

    @Test
    void keepsItsDataAcrossARestart() throws SQLException {
        try (var first = start()) {
            remember(first);
        }
        try (var second = start()) {
            assertRemembers(second);
        }
    }

    @Test
    void comesBackOnItsPortAfterTheServerWasKilled() throws SQLException {
        try (var server = start()) {
            remember(server);
            long killed = kill(server);

            assertThat(server.isRunning()).isFalse();
            server.revive();

            assertThat(server.pid().orElseThrow()).isNotEqualTo(killed);
            assertRemembers(server);
        }
    }

    @Test
    void startsAfreshAfterTheServerWasKilled() throws SQLException {
        try (var first = start()) {
            remember(first);
            kill(first);
        }
        try (var second = start()) {
            assertRemembers(second);
        }
    }

    @Test
    void startsDespiteAPidFileThatNamesAnotherProgram() throws SQLException, IOException {
        try (var first = start()) {
            remember(first);
            kill(first);
        }
        Path pidFile = PostmasterPid.fileIn(folder.resolve("data"));
        String note = Files.readString(pidFile);
        Files.writeString(
                pidFile,
                note.replaceFirst("\\d+", String.valueOf(ProcessHandle.current().pid())));
        try (var second = start()) {
            assertRemembers(second);
        }
    }

    @Test
    void takesOverTheServerOfAKilledProcess() throws IOException, SQLException {
        int port = FreePort.find();
        long orphan = leaveOrphan(port);

        try (var server = server().port(port).start()) {
            assertThat(server.pid()).hasValue(orphan);
            assertThat(Rows.single(server, "com", "select 'still there'")).isEqualTo("still there");
        }
        awaitEndOf(orphan);
    }

    @Test
    void replacesTheServerOfAKilledProcessWhenAnotherPortIsWanted() throws IOException, SQLException {
        long orphan = leaveOrphan(FreePort.find());

        try (var server = server().port(FreePort.find()).start()) {
            assertThat(server.pid().orElseThrow()).isNotEqualTo(orphan);
            assertThat(Rows.single(server, "com", "select 'still there'")).isEqualTo("still there");
        }
        awaitEndOf(orphan);
    }

    @Test
    void removesThrowAwayServersOfKilledProcesses() throws IOException {
        long orphan = Long.parseLong(AbandonedProcess.killedAfterSaying("pid ", AbandonedProcess.ThrowAway.class));

        try (var server = PostgresServer.throwAway().start()) {
            assertThat(server.isRunning()).isTrue();
            awaitEndOf(orphan);
        }
    }

    @Test
    void letsOnlyOneProcessUseTheFolder() {
        try (var server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("in use by another running process");
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void saysSoWhenTheDataBelongsToAnotherVersion() throws IOException {
        start().close();
        Files.writeString(folder.resolve("data").resolve("PG_VERSION"), "9\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(ServerNotStarted.class)
                .hasMessageContaining("PostgreSQL 9, but this build brings PostgreSQL 18");
    }

    @Test
    void saysSoWhenThePasswordIsAnother() {
        start().close();

        assertThatThrownBy(() -> server().password("other").start())
                .isInstanceOf(ServerNotStarted.class)
                .hasMessageContaining("another administrator password");
        start().close();
    }

    @Test
    void saysSoWhenThePortIsTaken() {
        try (var occupant = PostgresServer.throwAway().start()) {
            assertThatThrownBy(() -> server().port(occupant.port()).start())
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("taken by another program");
        }
    }

    @Test
    void repeatsTheServersOwnWordsWhenItDoesNotStart() {
        assertThatThrownBy(() -> server().setting("max_connections", "many").start())
                .isInstanceOf(ServerNotStarted.class)
                .hasMessageContaining("invalid value for parameter \"max_connections\"");
    }

    @Test
    void mendsProgramsThatWereDamaged() throws IOException {
        PostgresServer.persistentIn(folder).start().close();
        Path program = programs().resolve("bin/postgres");
        Files.delete(program);
        Files.delete(programs().resolve("lib/libicuuc.so"));

        PostgresServer.persistentIn(folder).start().close();

        assertThat(program).isExecutable();
    }

    @Test
    void finishesAnExtractionAndAnInitialisationThatWereCutShort() throws IOException {
        Path leftover = Files.createDirectories(folder.resolve("programs/99999999-1"));
        Files.createDirectories(folder.resolve("data.unfinished/base"));

        try (var server = PostgresServer.persistentIn(folder).start()) {
            assertThat(server.isRunning()).isTrue();
            assertThat(leftover).doesNotExist();
        }
    }

    @Test
    void runsAsNobodyWhereRootMayNotHaveANamespace() throws SQLException {
        assumeThat(RunAs.best()).isEqualTo(RunAs.NOBODY_IN_A_NAMESPACE);
        try (var server = server().runAs(RunAs.NOBODY).start()) {
            remember(server);
            kill(server);
        }
        try (var server = start()) {
            assertRemembers(server);
        }
    }

    private PostgresServerBuilder server() {
        return PostgresServer.persistentIn(folder).programsIn(PostgresServerBuilder.sharedPrograms());
    }

    private PostgresServer start() {
        return server().start();
    }

    private static void remember(PostgresServer server) throws SQLException {
        server.createDatabases("inventory");
        Rows.execute(server, "inventory", "create table vlan as select 1042 as id");
    }

    private static void assertRemembers(PostgresServer server) throws SQLException {
        assertThat(Rows.single(server, "inventory", "select id from vlan")).isEqualTo("1042");
    }

    private static long kill(PostgresServer server) {
        long pid = server.pid().orElseThrow();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        await().until(() -> !server.isRunning());
        return pid;
    }

    private static void awaitEndOf(long pid) {
        await().until(() -> ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isEmpty());
    }

    private long leaveOrphan(int port) throws IOException {
        return Long.parseLong(
                AbandonedProcess.killedAfterSaying("pid ", AbandonedProcess.Persistent.class, folder, port));
    }

    private Path programs() throws IOException {
        try (Stream<Path> children = Files.list(folder.resolve("programs"))) {
            return children.findFirst().orElseThrow();
        }
    }
}
