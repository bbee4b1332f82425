package io.cascade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.suite.Instances;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHomeTests {

    @TempDir
    private Path folder;

    @Test
    void makesUpAPasswordOnceThatOnlyItsOwnerCanRead() throws IOException {
        var home = new RunHome(folder);

        String password = home.password();

        assertThat(home.password()).isEqualTo(password).hasSizeGreaterThan(20);
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void makesUpAnotherPasswordForEachDatabase() {
        var home = new RunHome(folder);

        assertThat(List.of(home.password(), home.password("com"), home.password("som")))
                .doesNotHaveDuplicates();
        assertThat(home.password("com")).isEqualTo(new RunHome(folder).password("com"));
    }

    @Test
    void isClosedToOthersAlsoWhereAnOlderBuildLeftItOpen() throws IOException {
        var home = new RunHome(folder.resolve("home"));
        Path journal =
                Files.createDirectories(home.simulatorJournal().getParent()).resolve("journal.jsonl");
        Path record =
                Files.createDirectories(home.kafka().resolve("data/topic-0")).resolve("00.log");
        for (Path file : List.of(journal, record)) {
            Files.writeString(file, "secret");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }

        home.create();

        assertThat(List.of(home.folder(), home.logs(), home.kafka(), record.getParent(), home.postgres()))
                .allSatisfy(each -> assertThat(permissionsOf(each)).isEqualTo("rwx------"));
        assertThat(List.of(journal, record))
                .allSatisfy(each -> assertThat(permissionsOf(each)).isEqualTo("rw-------"));
    }

    @Test
    void givesFurtherInstancesPortsByADocumentedRule() {
        var ports = Ports.standardOf(
                Instances.of("com-service=2,inventory-service=3").members());

        assertThat(ports.byMember())
                .hasSize(11)
                .containsEntry("com-service", 8081)
                .containsEntry("com-service-2", 8181)
                .containsEntry("inventory-service-3", 8284)
                .containsEntry("network-simulator", 8089);
    }

    @Test
    void remembersItsPorts() {
        var home = new RunHome(folder);
        assertThat(home.ports()).isEqualTo(Ports.standard());

        Ports free = Ports.free();
        home.remember(free);

        assertThat(home.ports()).isEqualTo(free);
        assertThat(free.byMember().values()).doesNotHaveDuplicates();
    }

    @Test
    void givesNoPortToTwoSuitesThatAreAboutToStart() {
        var given = Stream.generate(Ports::free)
                .limit(200)
                .flatMap(ports -> ports.byMember().values().stream())
                .toList();

        assertThat(given).hasSize(1_600).doesNotHaveDuplicates();
    }

    @Test
    void namesTheMemberWhosePortIsTaken() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Map.of("som-service", socket.getLocalPort()));

            assertThat(ports.taken()).containsExactly("som-service");
            assertThat(PortHolder.of(socket.getLocalPort())).contains(ProcessHandle.current());
        }
    }

    @Test
    void findsAProcessAgainByItsNote() {
        var notes = new ProcessNotes(folder);
        ProcessNote note =
                ProcessNote.of("me", ProcessHandle.current().pid(), 2, "a test").readyAfter(Duration.ofMillis(1500));

        notes.write(note);

        assertThat(notes.of("me")).contains(note);
        assertThat(notes.living()).containsExactly(note);
    }

    @Test
    void doesNotTakeAnotherProcessForTheNotedOne() {
        var notes = new ProcessNotes(folder);

        notes.write(new ProcessNote("me", ProcessHandle.current().pid(), Instant.EPOCH, null, 0, ""));

        assertThat(notes.living()).isEmpty();
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
