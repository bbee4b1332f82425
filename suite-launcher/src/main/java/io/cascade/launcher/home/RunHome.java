package io.cascade.launcher.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

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

    /** Whether a suite has run here. */
    boolean isUsed() {
        return Files.isDirectory(processes().folder());
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

    /** The password of the database administrator, made up at its first use; no service knows it. */
    public String password() {
        return madeUpOnce(folder.resolve("password"));
    }

    /** The password of the role that owns a database, made up at its first use; only its service is told. */
    public String password(String database) {
        return madeUpOnce(folder.resolve("passwords").resolve(database));
    }

    /** Makes sure that everything is there, and that nobody but its owner may look into it. */
    public RunHome create() {
        Stream.of(folder, postgres(), folder.resolve("passwords"))
                .map(PrivateFolder::new)
                .forEach(PrivateFolder::create);
        Stream.of(logs(), kafka(), simulatorJournal().getParent(), processes().folder())
                .map(PrivateFolder::new)
                .forEach(PrivateFolder::createWithContent);
        return this;
    }

    private static String madeUpOnce(Path file) {
        var secret = new PrivateFile(file);
        return secret.read().orElseGet(() -> secret.write(newPassword()));
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
