package io.cascade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
    void remembersItsPorts() {
        var home = new RunHome(folder);
        assertThat(home.ports()).isEqualTo(Ports.standard());

        Ports free = Ports.free();
        home.remember(free);

        assertThat(home.ports()).isEqualTo(free);
        assertThat(free.byMember().values()).doesNotHaveDuplicates();
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
}
