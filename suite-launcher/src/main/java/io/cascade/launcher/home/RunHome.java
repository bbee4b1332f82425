package io.cascade.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder in which one suite keeps its data, logs and notes. It survives restarts until it is wiped. */
public record RunHome(Path folder) {

    private static final int PASSWORD_BYTES = 24;

    public Path postgres() {
        return folder.resolve("pg");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path simulatorJournal() {
        return folder.resolve("simulator").resolve("journal.jsonl");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Where a member says what it has to say; PostgreSQL keeps its log beside its data. */
    public Path log(String member) {
        return member.equals(Ports.POSTGRESQL) ? postgres().resolve("postgres.log") : logs().resolve(member + ".log");
    }

    public Path sampleDataMarker() {
        return folder.resolve("sample-data.loaded");
    }

    public ProcessNotes processes() {
        return new ProcessNotes(folder.resolve("pids"));
    }

    /** Where the suite of this home listens; where it would by default if it has never run. */
    public Ports ports() {
        return Ports.readFrom(portsFile()).orElseGet(Ports::standard);
    }

    public void remember(Ports ports) {
        ports.writeTo(portsFile());
    }

    /** The password of all databases of this home, made up at its first use and readable by its owner only. */
    public String password() {
        var secret = new PrivateFile(folder.resolve("password"));
        return secret.read().orElseGet(() -> secret.write(newPassword()));
    }

    public RunHome create() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(simulatorJournal().getParent());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path portsFile() {
        return folder.resolve("ports.properties");
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
