package io.cascade.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder with one data directory and the programs that fit it: creates and configures it, but does not run it. */
record PostgresCluster(Path folder, PostgresBinaries binaries, RunAs runAs) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern MAJOR_VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final String SETTINGS_FILE = "cascade.conf";

    Path data() {
        return folder.resolve("data");
    }

    /** Creates the data directory if there is none, and makes sure that these programs can read the one there is. */
    void prepare(String password, boolean durable) {
        runAs.admitTo(folder);
        if (Files.exists(data())) {
            refuseDataOfAnotherVersion();
        } else {
            initialise(password, durable);
        }
        runAs.own(data());
    }

    /** Writes the settings down; they hold from the next start on. */
    void configure(SequencedMap<String, String> settings, int port) {
        settings.put("port", String.valueOf(port));
        PostgresTuning.ifSupported().forEach((name, value) -> {
            if (supports(name, value)) {
                settings.put(name, value);
            }
        });
        try {
            Path file = Files.writeString(data().resolve(SETTINGS_FILE), asConfiguration(settings));
            runAs.own(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseDataOfAnotherVersion() {
        String found = versionOfData();
        String ours = versionOfPrograms();
        if (!found.equals(ours)) {
            throw new ServerNotStarted(("%s holds data of PostgreSQL %s, but this build brings PostgreSQL %s: "
                            + "move the data with the tools of PostgreSQL, or delete the folder to start afresh")
                    .formatted(data(), found, ours));
        }
    }

    private String versionOfData() {
        try {
            return Files.readString(data().resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new ServerNotStarted(data() + " is not a PostgreSQL data directory", e);
        }
    }

    private String versionOfPrograms() {
        var asked = Command.run(PATIENCE, runAs.command(binaries.program("postgres"), "--version"));
        var version = MAJOR_VERSION.matcher(asked.output());
        if (!version.find()) {
            throw new ServerNotStarted(binaries.home() + " does not work here: " + asked.output());
        }
        return version.group(1);
    }

    /** Builds the directory beside its final place, so that one cut short is not taken for a good one. */
    private void initialise(String password, boolean durable) {
        Path unfinished = folder.resolve("data.unfinished");
        Path passwordFile = folder.resolve("password.unfinished");
        Folders.delete(unfinished);
        try {
            runAs.own(Files.createDirectory(unfinished));
            runAs.own(Secrets.write(passwordFile, password));
            runInitdb(unfinished, passwordFile, durable);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "include_if_exists '" + SETTINGS_FILE + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Secrets.forget(passwordFile);
        }
    }

    private void runInitdb(Path target, Path passwordFile, boolean durable) {
        // The builtin locale sorts alike on every machine, whatever its C library.
        var initdb = Command.run(
                PATIENCE,
                runAs.command(
                        binaries.program("initdb"),
                        "--pgdata=" + target,
                        "--username=" + PostgresDatabases.ADMINISTRATOR,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        durable ? "--sync-method=fsync" : "--no-sync"));
        if (!initdb.succeeded()) {
            throw new ServerNotStarted("initdb failed in " + folder + ": " + initdb.output());
        }
    }

    private boolean supports(String setting, String value) {
        return Command.run(
                        PATIENCE,
                        runAs.command(
                                binaries.program("postgres"),
                                "-D",
                                data().toString(),
                                "-C",
                                setting,
                                "-c",
                                setting + "=" + value))
                .succeeded();
    }

    private static String asConfiguration(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "%s = '%s'\n"
                        .formatted(setting.getKey(), setting.getValue().replace("'", "''")))
                .collect(
                        Collectors.joining("", "# Written anew at every start; ALTER SYSTEM has the last word.\n", ""));
    }
}
